import type { MatchedBy } from '#shared/features/imports/decisions';
import { fold, NBSP } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import { checkRna, checkSiren, checkSiret, formatSiren, sirenOf } from '#shared/kernel/identifiers';
import type { KnownAssociation } from './ports';
import { sure, type ReadLine } from './read-line';

/** The association of the register a line is about, or those among which only the user can tell, and why. */
export type Match =
  | { readonly by: Exclude<MatchedBy, 'user'>; readonly known: KnownAssociation }
  | { readonly doubt: string; readonly candidates: readonly KnownAssociation[] };

/** Recognises the associations of the register. */
export interface MatchIndex {
  readonly match: (read: ReadLine) => Match | undefined;
  readonly byId: (id: AssociationId) => KnownAssociation | undefined;
}

type Index = Map<string, KnownAssociation[]>;

/**
 * Recognises the associations of the register: by RNA, then SIREN, SIRET and former SIRET, then by name. What two numbers say against each
 * other, and a name alone whose postal code, SIREN or RNA differs, are doubts. Built once per import.
 */
export function createMatchIndex(register: readonly KnownAssociation[]): MatchIndex {
  const indexes = { rna: index(), siren: index(), siret: index(), former: index(), name: index() };
  for (const known of register) {
    const { rna, siren, siret } = identifiersOf(known);
    remember(indexes.rna, rna, known);
    remember(indexes.siren, siren, known);
    remember(indexes.siret, siret, known);
    for (const former of known.formerSirets) remember(indexes.former, former, known);
    remember(indexes.name, fold(known.values.name), known);
  }
  const ids = new Map(register.map((known) => [known.id, known]));
  return { byId: (id) => ids.get(id), match: (read) => byNumber(indexes, read) ?? byName(indexes.name, read) };
}

function index(): Index {
  return new Map();
}

function remember(into: Index, key: string, known: KnownAssociation): void {
  if (key === '') return;
  const same = into.get(key);
  if (same) same.push(known);
  else into.set(key, [known]);
}

interface Identifiers {
  readonly rna: string;
  readonly siren: string;
  readonly siret: string;
}

/** The numbers of a known association that the checks accept; a SIREN may be that of its SIRET. */
function identifiersOf({ values }: Pick<KnownAssociation, 'values'>): Identifiers {
  const [rna, siren, siret] = [checkRna(values.rna), checkSiren(values.siren), checkSiret(values.siret)];
  const ofSiret = siret.status === 'valid' ? sirenOf(siret.value) : '';
  return {
    rna: rna.status === 'valid' ? rna.value : '',
    siren: siren.status === 'valid' ? siren.value : ofSiret,
    siret: siret.status === 'valid' ? siret.value : '',
  };
}

/** The numbers a line gives for sure. */
function numbersOf(read: ReadLine): Identifiers {
  const siret = sure(read, 'siret');
  return { rna: sure(read, 'rna'), siret, siren: sure(read, 'siren') || sirenOf(siret) };
}

function byNumber(indexes: Record<'rna' | 'siren' | 'siret' | 'former', Index>, read: ReadLine): Match | undefined {
  const { rna, siren, siret } = numbersOf(read);
  const attempts: readonly (readonly [Exclude<MatchedBy, 'user' | 'name'>, readonly KnownAssociation[]])[] = [
    ['rna', indexes.rna.get(rna) ?? []],
    ['siret', indexes.siret.get(siret) ?? []],
    ['former-siret', indexes.former.get(siret) ?? []],
    ['siren', indexes.siren.get(siren) ?? []],
  ];
  const found = attempts.filter(([, candidates]) => candidates.length > 0);
  const [first] = found;
  if (!first) return undefined;
  const [by, candidates] = first;
  const [only, second] = candidates;
  if (only === undefined) return undefined;
  if (second !== undefined) return { doubt: `${candidates.length} associations du registre portent ce ${NUMBERS[by]}.`, candidates };
  const sure = new Set(found.flatMap(([, all]) => (all.length === 1 ? all : [])));
  if (sure.size > 1) return { doubt: 'Ses numéros sont ceux d’associations différentes du registre.', candidates: [...sure] };
  return { by, known: only };
}

const NUMBERS = { rna: 'numéro RNA', siret: 'SIRET', 'former-siret': 'ancien SIRET', siren: 'SIREN' } as const;

function byName(names: Index, read: ReadLine): Match | undefined {
  const namesakes = names.get(fold(read.values.name ?? '')) ?? [];
  const likely = namesakes.filter((known) => difference(known, read) === '');
  const [only, second] = likely;
  if (only !== undefined && second === undefined) return { by: 'name', known: only };
  if (only !== undefined)
    return {
      doubt: `${likely.length} associations du registre portent ce nom${NBSP}: ajoutez le SIRET, le RNA ou le code postal.`,
      candidates: likely,
    };
  const [doubtful] = namesakes;
  return doubtful && { doubt: `Même nom, mais ${difference(doubtful, read)}.`, candidates: namesakes };
}

/** What tells two associations of one name apart; empty when nothing does. */
function difference(known: KnownAssociation, read: ReadLine): string {
  const theirs = identifiersOf(known);
  const ours = numbersOf(read);
  const differ = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  if (differ(theirs.siren, ours.siren)) return `un autre SIREN dans le registre (${formatSiren(theirs.siren)})`;
  if (differ(theirs.rna, ours.rna)) return `un autre RNA dans le registre (${theirs.rna})`;
  const postalCode = sure(read, 'postalCode');
  return differ(known.values.postalCode, postalCode) ? `un autre code postal dans le registre (${known.values.postalCode})` : '';
}
