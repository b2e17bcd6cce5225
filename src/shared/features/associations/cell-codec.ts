import { fold } from '../../kernel/french';
import { formatPhone, normalisePhone } from '../../kernel/identifiers';
import {
  guardText,
  joinList,
  readHundredths,
  readWhole,
  readWholeDate,
  splitList,
  splitRaw,
  unguardText,
  writeHundredths,
  writeWholeDate,
} from './cell-text';
import type { Approval, AssociationInput } from './model';
import { COMMERCIAL_TAXES_WORDS, DIRECTORY_WORDS, LEGAL_CATEGORIES, STATUS_WORDS } from './words';

/** How one field goes to the text of one cell and comes back. */
interface Codec<Value> {
  readonly encode: (value: Value) => string;
  /** Undefined when the text is no value of the field. */
  readonly decode: (text: string) => Value | undefined;
}

/** The text of one cell for a field of an association: what exports write. `risky`: in a text file, where a formula would run. */
export function encodeField<F extends keyof AssociationInput>(field: F, value: AssociationInput[F], risky = false): string {
  return guardText(CODECS[field].encode(value), risky);
}

/**
 * The value of a field from the text of a cell: what imports read. `decodeField(f, encodeField(f, v))` is `v` for every value as the
 * register keeps it. Undefined when the text is no value of the field; lengths and ranges are the business of `AssociationInput`.
 */
export function decodeField<F extends keyof AssociationInput>(field: F, text: string): AssociationInput[F] | undefined {
  return CODECS[field].decode(unguardText(text));
}

const plain: Codec<string> = { encode: (text) => text, decode: (text) => text };

const phone: Codec<string> = {
  encode: (stored) => formatPhone(stored).replace(/\s/g, ' '),
  decode(text) {
    const verdict = normalisePhone(text);
    return verdict.status === 'valid' ? verdict.value : text;
  },
};

const CATEGORY = /^(\d{4}) - /;

/** « 9220 - Association déclarée »: longer than what the field can hold, so never mistaken for it. */
const legalCategory: Codec<string> = {
  encode: (code) => (Object.hasOwn(LEGAL_CATEGORIES, code) ? `${code} - ${LEGAL_CATEGORIES[code] ?? ''}` : code),
  decode(text) {
    const code = CATEGORY.exec(text)?.[1];
    if (code !== undefined && LEGAL_CATEGORIES[code] !== undefined) return code;
    return Object.keys(LEGAL_CATEGORIES).find((known) => fold(LEGAL_CATEGORIES[known] ?? '') === fold(text)) ?? text;
  },
};

const date: Codec<AssociationInput['foundedOn']> = {
  encode: writeWholeDate,
  decode: (text) => (text === '' ? null : readWholeDate(text)),
};

const count: Codec<number | null> = {
  encode: (value) => (value === null ? '' : String(value)),
  decode: (text) => (text === '' ? null : readWhole(text)),
};

const hundredths: Codec<number | null> = {
  encode: (value) => (value === null ? '' : writeHundredths(value)),
  decode: (text) => (text === '' ? null : readHundredths(text)),
};

const list: Codec<string[]> = {
  encode: (texts) => joinList(texts),
  decode: (text) => splitList(text).filter((word) => word !== ''),
};

const approvals: Codec<Approval[]> = {
  encode: (all) => all.map(writeApproval).join(' ; '),
  decode(text) {
    const read = splitRaw(text, ';')
      .filter((part) => part !== '')
      .map(readApproval);
    const known = read.filter((approval) => approval !== undefined);
    return known.length === read.length ? known : undefined;
  },
};

/** « objet | autorité | date » */
function writeApproval({ kind, authority, grantedOn }: Approval): string {
  return joinList([kind, authority, writeWholeDate(grantedOn)], '|').replace(/(?: \| )+$/, '');
}

function readApproval(text: string): Approval | undefined {
  const [kind = '', authority = '', day = '', ...others] = splitList(text, '|');
  const grantedOn = day === '' ? null : readWholeDate(day);
  return kind === '' || others.length > 0 || grantedOn === undefined ? undefined : { kind, authority, grantedOn };
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'o', 'vrai', 'x', '1'].map((word): [string, boolean] => [word, true]),
  ...['non', 'n', 'faux', '0'].map((word): [string, boolean] => [word, false]),
]);
const truth: Codec<boolean> = { encode: (value) => (value ? 'Oui' : 'Non'), decode: (text) => TRUTHS.get(fold(text)) };

function wordsOf<Value extends string>(words: Readonly<Record<Value, string>>): Codec<Value> {
  const isValue = (key: string): key is Value => Object.hasOwn(words, key);
  return {
    encode: (value) => words[value],
    decode: (text) =>
      Object.keys(words)
        .filter(isValue)
        .find((value) => fold(words[value]) === fold(text)),
  };
}

const CODECS: { readonly [F in keyof AssociationInput]: Codec<AssociationInput[F]> } = {
  name: plain,
  acronym: plain,
  purpose: plain,
  domain: plain,
  neighbourhood: plain,
  rna: plain,
  siret: plain,
  legalCategory,
  address: plain,
  postalCode: plain,
  city: plain,
  email: plain,
  phone,
  website: plain,
  foundedOn: date,
  status: wordsOf(STATUS_WORDS),
  members: count,
  republicanCommitmentOn: date,
  notes: plain,
  otherDomains: list,
  labels: list,
  formerRna: plain,
  siren: plain,
  naf: plain,
  registryCourt: plain,
  registryVolume: plain,
  registryFolio: plain,
  registeredOn: date,
  declaredOn: date,
  publishedOn: date,
  dissolvedOn: date,
  seatIsHome: truth,
  mailRecipient: plain,
  mailAddress: plain,
  mailPostalCode: plain,
  mailCity: plain,
  secondPhone: phone,
  approvals,
  affiliations: plain,
  publicUtility: truth,
  publicUtilityOn: date,
  commercialTaxes: wordsOf(COMMERCIAL_TAXES_WORDS),
  countedOn: date,
  membersFemale: count,
  membersMale: count,
  membersResident: count,
  volunteers: count,
  employees: count,
  fullTimeEquivalents: hundredths,
  directoryEntry: wordsOf(DIRECTORY_WORDS),
};
