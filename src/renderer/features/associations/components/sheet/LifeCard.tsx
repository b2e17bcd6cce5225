import type { Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS, DIRECTORY_WORDS } from '#shared/features/associations/words';
import { SectionCard } from '../../../../components/SectionCard';
import { FieldList } from '../FieldList';
import { SectionNotes } from '../SectionNotes';
import { dayOf, ifKnown } from './known';

/** Its dates, its place in the directory, and what the town notes of it. */
export function LifeCard({ association }: { association: Association }) {
  const { foundedOn, declaredOn, publishedOn, dissolvedOn, republicanCommitmentOn, directoryEntry, notes } = association;
  return (
    <SectionCard title="Vie de l’association">
      <FieldList
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
      <SectionNotes section="life" values={association} only="info" />
    </SectionCard>
  );
}
