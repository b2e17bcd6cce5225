/** Dark blue of titles and rules. */
export const INK = '1F3864';
/** Pale blue behind the header row of tables. */
export const TINT = 'E4EAF4';
/** Grey of the lines of tables. */
export const LINE = '8A94A6';

/** The look of one paragraph style: sizes in points, spacing and indents in twentieths of a point, leading in lines. */
export interface StyleSpec {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly align?: 'center' | 'right' | 'justify';
  readonly before?: number;
  readonly after?: number;
  readonly leading?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly keepNext?: boolean;
  readonly rule?: boolean;
  readonly letterSpacing?: number;
  readonly font?: string;
}

/** The font of every document, present wherever Word is. */
export const FONT = 'Arial';
const LEADING = 1.12;

/** Every paragraph style of the house, by its Word id. `estimatePages` measures with the same figures. */
export const STYLES = {
  Normal: { name: 'Normal', size: 10.5, after: 120 },
  Title: { name: 'Title', size: 18, bold: true, color: INK, align: 'center', before: 280, after: 100, keepNext: true },
  Subtitle: { name: 'Subtitle', size: 12, align: 'center', after: 280 },
  Heading1: { name: 'heading 1', size: 20, bold: true, color: INK, align: 'center', before: 240, after: 200, keepNext: true },
  Heading2: { name: 'heading 2', size: 13, bold: true, color: INK, before: 320, after: 140, keepNext: true },
  Heading3: { name: 'heading 3', size: 11, bold: true, color: INK, before: 200, after: 80, keepNext: true },
  LetterheadState: { name: 'Letterhead State', size: 10, bold: true, align: 'center', after: 40, letterSpacing: 30 },
  LetterheadPlace: { name: 'Letterhead Place', size: 9, align: 'center', after: 60 },
  LetterheadCommune: {
    name: 'Letterhead Commune',
    size: 15,
    bold: true,
    color: INK,
    align: 'center',
    after: 240,
    rule: true,
    letterSpacing: 20,
  },
  Dateline: { name: 'Dateline', size: 10.5, align: 'right', before: 120, after: 240 },
  Contact: { name: 'Contact', size: 9, after: 160 },
  Justified: { name: 'Justified', size: 10.5, align: 'justify', after: 140 },
  Proposal: { name: 'Proposal', size: 10.5, align: 'justify', after: 80 },
  Visa: { name: 'Visa', size: 10.5, align: 'justify', after: 100 },
  Decides: { name: 'Decides', size: 12, bold: true, align: 'center', before: 160, after: 160, keepNext: true, letterSpacing: 40 },
  Article: { name: 'Article', size: 10.5, align: 'justify', after: 120, left: 284 },
  Signature: { name: 'Signature', size: 10.5, align: 'center', after: 40 },
  SmallPrint: { name: 'Small Print', size: 8.5, italics: true, align: 'justify', before: 120, after: 100 },
  FormLine: { name: 'Form Line', size: 11, after: 260, leading: 1.5 },
  TableText: { name: 'Table Text', size: 9, after: 0, leading: 1 },
  TableNumber: { name: 'Table Number', size: 9, align: 'right', after: 0, leading: 1 },
  TableHead: { name: 'Table Head', size: 8.5, bold: true, color: INK, align: 'center', after: 0, leading: 1 },
  TableStrong: { name: 'Table Strong', size: 9, bold: true, after: 0, leading: 1 },
  TableTotal: { name: 'Table Total', size: 9, bold: true, align: 'right', after: 0, leading: 1 },
  TableNote: { name: 'Table Note', size: 9, before: 120, after: 120 },
  CoverTitle: { name: 'Cover Title', size: 34, bold: true, color: INK, align: 'center', before: 3400, after: 300 },
  CoverLine: { name: 'Cover Line', size: 15, align: 'center', after: 160 },
  CoverNote: { name: 'Cover Note', size: 11, align: 'center', before: 400, after: 60 },
  ContentsTitle: { name: 'Contents Title', size: 18, bold: true, color: INK, after: 240 },
  TOC1: { name: 'toc 1', size: 11, bold: true, before: 160, after: 60 },
  TOC2: { name: 'toc 2', size: 10, after: 40, left: 284 },
  SheetHeading: { name: 'Sheet Heading', size: 10.5, bold: true, color: INK, before: 130, after: 50, keepNext: true },
  SheetNote: { name: 'Sheet Note', size: 9, before: 60, after: 30 },
  MinuteTitle: { name: 'Minute Title', size: 16, bold: true, color: INK, align: 'center', before: 0, after: 40, keepNext: true },
  MinuteEvent: { name: 'Minute Event', size: 11, bold: true, align: 'center', after: 120 },
  MinuteHeading: { name: 'Minute Heading', size: 10, bold: true, color: INK, before: 90, after: 30, keepNext: true },
  MinuteLine: { name: 'Minute Line', size: 9.5, before: 10, after: 10, left: 170, hanging: 170, leading: 1 },
  SayLine: { name: 'Say Line', size: 10, after: 0, leading: 1.9, color: '8A94A6' },
  DirectoryName: { name: 'Directory Name', size: 11, bold: true, color: INK, before: 170, after: 20, keepNext: true },
  DirectoryLine: { name: 'Directory Line', size: 10, after: 10, leading: 1.05 },
  IndexLine: { name: 'Index Line', size: 9.5, after: 30, leading: 1 },
  LetterPlace: { name: 'Letter Place', size: 9, after: 140, leading: 1 },
  Recipient: { name: 'Recipient', size: 10.5, after: 0, leading: 1.05 },
  LetterSubject: { name: 'Letter Subject', size: 10.5, align: 'justify', before: 60, after: 180 },
  LetterItem: { name: 'Letter Item', size: 10.5, align: 'justify', after: 60, left: 425, hanging: 200 },
  AgendaLine: { name: 'Agenda Line', size: 10, align: 'justify', after: 50, left: 284, hanging: 227 },
  CardTown: { name: 'Card Town', size: 14, align: 'center', after: 300, letterSpacing: 40, color: '555555' },
  CardName: { name: 'Card Name', size: 48, bold: true, color: INK, align: 'center', after: 160, leading: 1 },
  CardRole: { name: 'Card Role', size: 20, align: 'center', after: 0, leading: 1 },
  CardEnd: { name: 'Card End', size: 1, after: 0, leading: 1 },
  Label: { name: 'Label', size: 9, after: 0, leading: 1.05, left: 255 },
  Key: { name: 'Key', size: 22, bold: true, align: 'center', before: 80, after: 80, font: 'Courier New', letterSpacing: 20 },
  Foot: { name: 'Foot', size: 8.5, color: '555555', align: 'center', after: 0 },
} as const satisfies Record<string, StyleSpec>;

export type StyleId = keyof typeof STYLES;

/** The spec of a style, whatever its optional parts. */
export function specOf(id: StyleId): StyleSpec {
  return STYLES[id];
}

/** Lines of the style's own height, as a multiple of the font's. */
export function leadingOf(spec: StyleSpec): number {
  return spec.leading ?? LEADING;
}
