import type { Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS, DIRECTORY_WORDS } from '#shared/features/associations/words';
import { dayOf, ifKnown } from './known';
import { SheetCard } from './SheetCard';

/** Its dates, its place in the directory, and what the town notes of it. */
export function LifeCard({ association }: { association: Association }) {
  const { foundedOn, declaredOn, publishedOn, dissolvedOn, republicanCommitmentOn, directoryEntry, notes } = association;
  return (
    <SheetCard
      title="Vie de l’association"
      notes={{ section: 'life', of: association }}
      fields={[
        [ASSOCIATION_FIELDS.foundedOn, dayOf(foundedOn)],
        ...ifKnown(ASSOCIATION_FIELDS.declaredOn, dayOf(declaredOn)),
        ...ifKnown(ASSOCIATION_FIELDS.publishedOn, dayOf(publishedOn)),
        ...ifKnown(ASSOCIATION_FIELDS.dissolvedOn, dayOf(dissolvedOn)),
        ['Contrat d’engagement républicain', dayOf(republicanCommitmentOn)],
        [ASSOCIATION_FIELDS.directoryEntry, DIRECTORY_WORDS[directoryEntry]],
        [ASSOCIATION_FIELDS.notes, notes],
      ]}
    />
  );
}
