import type { Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { groupThousands } from '#shared/kernel/french';
import { formatHundredths } from '#shared/kernel/hundredths';
import { dayOf, ifKnown } from './known';
import { SheetCard } from './SheetCard';

/** How many people, never who. */
export function CountsCard({ association }: { association: Association }) {
  const { members, membersFemale, membersMale, membersResident, volunteers, employees, fullTimeEquivalents, countedOn } = association;
  return (
    <SheetCard
      title="Effectifs"
      notes={{ section: 'counts', of: association }}
      fields={[
        ['Adhérents', countOf(members)],
        ...ifKnown('dont femmes', countOf(membersFemale)),
        ...ifKnown('dont hommes', countOf(membersMale)),
        ...ifKnown('dont habitants', countOf(membersResident)),
        ...ifKnown(ASSOCIATION_FIELDS.volunteers, countOf(volunteers)),
        ...ifKnown(ASSOCIATION_FIELDS.employees, countOf(employees)),
        ...ifKnown(ASSOCIATION_FIELDS.fullTimeEquivalents, fullTimeEquivalents === null ? null : formatHundredths(fullTimeEquivalents)),
        ...ifKnown('Comptés le', dayOf(countedOn)),
      ]}
    />
  );
}

function countOf(count: number | null): string | null {
  return count === null ? null : groupThousands(count);
}
