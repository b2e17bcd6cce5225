import { z } from 'zod';
import { optionalLine } from '../../ipc/define';
import type { TownPaper } from './letterhead';
import { contrastOnWhite, LEAST_CONTRAST } from './contrast';

/** The fonts offered, all installed with Word; `width` and `height` tell how they run beside Arial, to foresee the pages. */
export const FONTS = {
  Arial: { width: 1, height: 1 },
  Calibri: { width: 0.91, height: 1.06 },
  Cambria: { width: 0.98, height: 1.02 },
  Garamond: { width: 0.87, height: 0.98 },
  Georgia: { width: 1.03, height: 0.99 },
  Tahoma: { width: 0.99, height: 1.05 },
  'Times New Roman': { width: 0.91, height: 1 },
  'Trebuchet MS': { width: 0.98, height: 1.01 },
  Verdana: { width: 1.16, height: 1.06 },
} as const satisfies Readonly<Record<string, { readonly width: number; readonly height: number }>>;

/** What keeps a page readable: millimetres, and the size of the text in hundredths of the house's. */
export const BOUNDS = {
  scale: { least: 90, most: 115 },
  side: { least: 12, most: 32 },
  end: { least: 15, most: 40 },
  logo: { least: 10, most: 60 },
} as const;

/** The most bytes a logo may have: it is printed at the head of every document. */
export const LOGO_LIMIT = 1024 * 1024;

function between({ least, most }: { readonly least: number; readonly most: number }) {
  return z.int().min(least).max(most);
}

const Color = z
  .string()
  .regex(/^[0-9A-F]{6}$/, 'Une couleur s’écrit avec six chiffres hexadécimaux : 1F3864.')
  .refine((color) => contrastOnWhite(color) >= LEAST_CONTRAST, 'Cette couleur est trop claire pour être lue sur du papier blanc.');

export const HouseSettings = z.strictObject({
  font: z.enum(['Arial', 'Calibri', 'Cambria', 'Garamond', 'Georgia', 'Tahoma', 'Times New Roman', 'Trebuchet MS', 'Verdana']),
  scale: between(BOUNDS.scale),
  marginTop: between(BOUNDS.end),
  marginBottom: between(BOUNDS.end),
  marginLeft: between(BOUNDS.side),
  marginRight: between(BOUNDS.side),
  /** Of titles and rules, without its #. */
  color: Color,
  /** The widest the logo is printed; its height follows. */
  logoWidth: between(BOUNDS.logo),
  logoPlace: z.enum(['left', 'center', 'right']),
  /** The lines of the letterhead; empty for the one made from the town's details. */
  headState: optionalLine(100),
  headPlace: optionalLine(140),
  headCommune: optionalLine(100),
  /** Printed above the foot of each page; empty for none. */
  footer: optionalLine(160),
  /** Over the signature of the mayor and of the secretary of the session; empty for the original. */
  mayorTitle: optionalLine(120),
  secretaryTitle: optionalLine(120),
  /** Whether letters and certificates are signed by somebody to whom the mayor delegates the signature (CGCT, art. L. 2122-18 and L. 2122-19). */
  delegated: z.boolean(),
  delegateTitle: optionalLine(160),
  delegateName: optionalLine(120),
});
/** How the documents of the town look. */
export type HouseSettings = z.infer<typeof HouseSettings>;

/** The look of the documents as the program brings it. */
export const ORIGINAL: HouseSettings = {
  font: 'Arial',
  scale: 100,
  marginTop: 18,
  marginBottom: 18,
  marginLeft: 20,
  marginRight: 20,
  color: '1F3864',
  logoWidth: 28,
  logoPlace: 'center',
  headState: '',
  headPlace: '',
  headCommune: '',
  footer: '',
  mayorTitle: '',
  secretaryTitle: '',
  delegated: false,
  delegateTitle: 'Pour le Maire et par délégation,',
  delegateName: '',
};

/** A picture with its size in dots. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** The look of the documents with the picture at their head, as they are written. */
export interface House {
  readonly settings: HouseSettings;
  readonly logo: Logo | null;
  /** The letterhead of the town's own, when it has one that can be used. */
  readonly paper?: TownPaper;
}
