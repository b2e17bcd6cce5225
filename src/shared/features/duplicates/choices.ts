import { BLANK_ASSOCIATION } from '../associations/blank';
import type { AssociationInput } from '../associations/model';
import { identifierFlags, isSameValue } from '../associations/rules';
import { checkSiret } from '../../kernel/identifiers';
import { PersonDetails } from '../people/model';
import type { MergeChoice } from './model';

/** Two values of one field, and which record was changed last. */
interface Two<Values> {
  readonly kept: Values;
  readonly absorbed: Values;
  readonly latest: 'kept' | 'absorbed';
}

/** A list, or a text of several lines: both values can be put together. */
const JOINED: ReadonlySet<string> = new Set<keyof AssociationInput | keyof PersonDetails>([
  'otherDomains',
  'labels',
  'approvals',
  'notes',
  'affiliations',
  'note',
]);

export function canJoin(field: string): boolean {
  return JOINED.has(field);
}

/** The fields in which two associations differ, each with the value to take unless the user says otherwise. */
export function associationChoices(two: Two<AssociationInput>): Map<keyof AssociationInput, MergeChoice> {
  const { kept, absorbed } = two;
  const fields = (Object.keys(BLANK_ASSOCIATION) as (keyof AssociationInput)[]).filter(
    (field) => !isSameValue(kept[field], absorbed[field]),
  );
  // The SIREN is that of the SIRET that is chosen.
  const follows = [kept, absorbed].every(({ siret }) => checkSiret(siret).status === 'valid');
  const asked = fields.filter((field) => !(field === 'siren' && follows));
  const flagged = { kept: flaggedFields(kept), absorbed: flaggedFields(absorbed) };
  return new Map(asked.map((field) => [field, choose(field)]));

  function choose(field: keyof AssociationInput): MergeChoice {
    // What protects somebody wins: a home is not printed, a directory says no more than was agreed.
    if (field === 'seatIsHome') return kept.seatIsHome ? 'kept' : 'absorbed';
    if (field === 'directoryEntry' && kept.directoryEntry === 'none') return 'kept';
    if (field === 'directoryEntry' && absorbed.directoryEntry === 'none') return 'absorbed';
    if (field !== 'status' && isSameValue(absorbed[field], BLANK_ASSOCIATION[field])) return 'kept';
    if (field !== 'status' && isSameValue(kept[field], BLANK_ASSOCIATION[field])) return 'absorbed';
    if (JOINED.has(field)) return 'both';
    if (flagged.kept.has(field) !== flagged.absorbed.has(field)) return flagged.kept.has(field) ? 'absorbed' : 'kept';
    return two.latest;
  }
}

/** The fields in which two persons differ, each with the value to take unless the user says otherwise. */
export function personChoices({ kept, absorbed }: Omit<Two<PersonDetails>, 'latest'>): Map<keyof PersonDetails, MergeChoice> {
  const fields = PersonDetails.keyof().options.filter((field) => kept[field] !== absorbed[field]);
  return new Map(fields.map((field) => [field, choose(field)]));

  function choose(field: keyof PersonDetails): MergeChoice {
    const empty = field === 'civility' ? 'none' : '';
    if (absorbed[field] === empty) return 'kept';
    if (kept[field] === empty) return 'absorbed';
    if (canJoin(field)) return 'both';
    if (field === 'firstName') return kept.firstName.replace('.', '').length > 1 ? 'kept' : 'absorbed';
    return 'kept';
  }
}

/** The value a field takes. Two texts follow each other; two lists make one, without repeats. */
export function chosenValue(choice: MergeChoice, kept: unknown, absorbed: unknown): unknown {
  if (choice !== 'both') return choice === 'kept' ? kept : absorbed;
  if (Array.isArray(kept) && Array.isArray(absorbed)) {
    const items: unknown[] = [...(kept as unknown[]), ...(absorbed as unknown[])];
    return items.filter((item, index) => items.findIndex((other) => isSameValue(item, other)) === index);
  }
  return [kept, absorbed].filter((text) => text !== '').join('\n');
}

function flaggedFields(values: AssociationInput): ReadonlySet<string> {
  return new Set(identifierFlags(values).map(({ field }) => field));
}
