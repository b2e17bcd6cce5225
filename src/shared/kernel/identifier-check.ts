import { NBSP } from './french';

/** Why an identifier is refused. */
export type IdentifierFault = 'destroyed-by-spreadsheet' | 'wrong-length' | 'wrong-pattern' | 'checksum';

/** What kind of identifier a sentence is about. */
export type IdentifierKind = 'rna' | 'siret' | 'siren' | 'naf' | 'postal-code' | 'insee-code' | 'phone' | 'email';

/**
 * The verdict on a typed or imported identifier. `value` is the normalised form to store. `repaired` is a French sentence saying what was
 * mended; `strict: false` marks a value that is real but that narrower public formats refuse (SCDL). Nothing is ever lost: an invalid
 * identifier keeps its `raw` text.
 */
export type IdentifierCheck =
  | { status: 'valid'; value: string; repaired?: string; strict?: boolean }
  | { status: 'empty' }
  | { status: 'invalid'; raw: string; value: string; reason: IdentifierFault };

const EXPECTED: Readonly<Record<IdentifierKind, string>> = {
  rna: 'Un numéro RNA s’écrit W suivi de 9 chiffres.',
  siret: 'Un SIRET compte 14 chiffres.',
  siren: 'Un SIREN compte 9 chiffres.',
  naf: 'Un code APE s’écrit avec 4 chiffres et une lettre, par exemple 94.99Z.',
  'postal-code': 'Un code postal compte 5 chiffres.',
  'insee-code': 'Un code INSEE de commune compte 5 caractères, par exemple 54273.',
  phone: 'Un numéro de téléphone compte 10 chiffres, ou commence par + et l’indicatif du pays.',
  email: 'Une adresse électronique s’écrit nom@domaine.fr.',
};

/** The French sentence that explains a fault and how to mend it. */
export function identifierFaultText(fault: IdentifierFault, kind: IdentifierKind): string {
  switch (fault) {
    case 'destroyed-by-spreadsheet':
      return `numéro détruit par le tableur${NBSP}: reprenez-le sur le document d’origine.`;
    case 'checksum':
      return `La clé de contrôle de ce numéro est fausse${NBSP}: vérifiez chaque chiffre.`;
    case 'wrong-length':
    case 'wrong-pattern':
      return EXPECTED[kind];
  }
}

const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;

/** The full `length` of a number kept as digits, and the `shortest` one that may merely have lost its leading zeros. */
export interface DigitsForm {
  readonly length: number;
  readonly shortest: number;
}

/** A number after repair: `notes` says what was mended, `padded` if zeros were put back, `destroyed` if its digits are lost. */
export interface MendedDigits {
  readonly value: string;
  readonly notes: readonly string[];
  readonly padded: boolean;
  readonly destroyed: boolean;
}

/**
 * Mends what spreadsheets do to a number kept as digits: a trailing `.0` is dropped and leading zeros come back.
 * Scientific writing (`2,43E+13`) cannot be mended.
 */
export function mendDigits(raw: string, form: DigitsForm): MendedDigits {
  const tight = raw.replace(/\s+/g, '');
  const whole = tight.replace(/^(\d+)[.,]0+$/, '$1');
  const notes = whole === tight ? [] : ['La décimale ajoutée par le tableur a été retirée.'];
  const value = normaliseIdentifier(whole);
  const lost = form.length - value.length;
  const padded = /^[1-9]\d*$/.test(value) && lost > 0 && value.length >= form.shortest;
  if (padded) notes.push(zerosRestored(lost));
  return { value: padded ? value.padStart(form.length, '0') : value, notes, padded, destroyed: SCIENTIFIC.test(tight) };
}

function zerosRestored(count: number): string {
  if (count === 1) return 'Le zéro initial perdu par le tableur a été rétabli.';
  return `Les ${count} zéros initiaux perdus par le tableur ont été rétablis.`;
}

/** Strips spaces of every kind, dots and hyphens, and puts letters in upper case. */
export function normaliseIdentifier(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015\u200B-\u200D\uFEFF]/g, '').toUpperCase();
}

/** A valid verdict, with the notes of what was mended. */
export function valid(value: string, notes: readonly string[] = [], strict?: boolean): IdentifierCheck {
  return {
    status: 'valid',
    value,
    ...(notes.length > 0 ? { repaired: notes.join(' ') } : {}),
    ...(strict === undefined ? {} : { strict }),
  };
}

/** A refusal that keeps the text as it was given. */
export function refused(raw: string, value: string, reason: IdentifierFault): IdentifierCheck {
  return { status: 'invalid', raw, value, reason };
}
