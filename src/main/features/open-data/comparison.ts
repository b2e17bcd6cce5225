import type { Comparison } from '#shared/features/open-data/model';
import { bySize, summaryOf, type GivenPart } from '#shared/features/open-data/rules';
import { checkRna, checkSiret } from '#shared/kernel/identifiers';
import { cents, type Cents } from '#shared/kernel/money';

/** Who gave what in a year. */
export interface TownYear {
  readonly name: string;
  readonly parts: readonly GivenPart[];
}

/** Two towns side by side for a year. */
export function compared(year: number, ours: TownYear, theirs: TownYear): Comparison {
  const ourSizes = bySize(ours.parts.map(({ amount }) => amount));
  const theirSizes = bySize(theirs.parts.map(({ amount }) => amount));
  return {
    year,
    ours: summaryOf(ours.name, ours.parts),
    theirs: summaryOf(theirs.name, theirs.parts),
    sizes: ourSizes.map(({ label, count, amount }, rank) => ({
      label,
      ours: count,
      theirs: theirSizes[rank]?.count ?? 0,
      oursAmount: amount,
      theirsAmount: theirSizes[rank]?.amount ?? cents(0),
    })),
    shared: sharedBeneficiaries(ours.parts, theirs.parts),
  };
}

/** Beneficiaries known to both by the same SIRET or RNA number, largest sum first. */
function sharedBeneficiaries(ours: readonly GivenPart[], theirs: readonly GivenPart[]): Comparison['shared'] {
  const given = new Map<string, { name: string; identifier: string; amount: number }>();
  const byIdentifier = new Map<string, string>();
  for (const part of ours) {
    const identifiers = identifiersOf(part);
    const [first] = identifiers;
    if (first === undefined) continue;
    const key = identifiers.map((identifier) => byIdentifier.get(identifier)).find((known) => known !== undefined) ?? first;
    for (const identifier of identifiers) byIdentifier.set(identifier, key);
    const sum = given.get(key) ?? { name: part.name, identifier: first, amount: 0 };
    given.set(key, { ...sum, amount: sum.amount + part.amount });
  }
  const received = new Map<string, number>();
  for (const part of theirs) {
    const key = identifiersOf(part)
      .map((identifier) => byIdentifier.get(identifier))
      .find((known) => known !== undefined);
    if (key !== undefined) received.set(key, (received.get(key) ?? 0) + part.amount);
  }
  const shared = Array.from(received, ([key, amount]) => ({ mine: given.get(key), amount }));
  return shared
    .flatMap(({ mine, amount }) =>
      mine ? [{ name: mine.name, identifier: mine.identifier, ours: cents(mine.amount), theirs: cents(amount) }] : [],
    )
    .toSorted((a, b) => total(b) - total(a));
}

function total({ ours, theirs }: { readonly ours: Cents; readonly theirs: Cents }): number {
  return ours + theirs;
}

/** An association is the same under its SIREN, whichever of its establishments was paid, or under its RNA number. */
function identifiersOf({ siret, rna }: GivenPart): string[] {
  const checkedSiret = checkSiret(siret);
  const checkedRna = checkRna(rna);
  return [
    ...(checkedSiret.status === 'valid' ? [checkedSiret.value.slice(0, 9)] : []),
    ...(checkedRna.status === 'valid' ? [checkedRna.value] : []),
  ];
}
