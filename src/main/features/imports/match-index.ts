import { normaliseAssociation } from '#shared/features/associations/rules';
import type { ImportReport } from '#shared/features/imports/model';
import { fold } from '#shared/kernel/french';
import { checkRna, checkSiret, sirenOf, type IdentifierCheck } from '#shared/kernel/identifiers';
import type { KnownAssociation } from './ports';
import { sure, type ReadLine } from './read-line';

type MatchedBy = NonNullable<ImportReport['preview'][number]['matchedBy']>;

/** The association of the register a line is about, or several among which only the user can choose. */
export type Match = { readonly by: MatchedBy; readonly known: KnownAssociation } | { readonly homonyms: number };

/** Recognises the associations of the register: by SIRET, then RNA, then name and postal code. Built once per import. */
export function createMatchIndex(register: readonly KnownAssociation[]): (read: ReadLine) => Match | undefined {
  const bySiret = new Map<string, KnownAssociation>();
  const byRna = new Map<string, KnownAssociation>();
  const byName = new Map<string, KnownAssociation[]>();
  for (const known of register) {
    remember(bySiret, checkSiret(known.values.siret), known);
    remember(byRna, checkRna(known.values.rna), known);
    const name = fold(known.values.name);
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(known);
    else byName.set(name, [known]);
  }

  return (read) => {
    const sameSiret = bySiret.get(sure(read, 'siret'));
    if (sameSiret) return { by: 'siret', known: sameSiret };
    const sameRna = byRna.get(sure(read, 'rna'));
    if (sameRna) return { by: 'rna', known: sameRna };
    const candidates = (byName.get(fold(read.values.name ?? '')) ?? []).filter((known) => couldBe(known, read));
    const [only] = candidates;
    if (only === undefined) return undefined;
    return candidates.length === 1 ? { by: 'name', known: only } : { homonyms: candidates.length };
  };
}

function remember(index: Map<string, KnownAssociation>, check: IdentifierCheck, known: KnownAssociation): void {
  if (check.status === 'valid') index.set(check.value, known);
}

/** Same name, and nothing that tells two associations apart. */
function couldBe({ values }: KnownAssociation, read: ReadLine): boolean {
  const stored = normaliseAssociation(values);
  const differ = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  const siret = checkSiret(stored.siret).status === 'valid' ? sirenOf(stored.siret) : '';
  const rna = checkRna(stored.rna).status === 'valid' ? stored.rna : '';
  return (
    !differ(stored.postalCode, sure(read, 'postalCode')) && !differ(siret, sirenOf(sure(read, 'siret'))) && !differ(rna, sure(read, 'rna'))
  );
}
