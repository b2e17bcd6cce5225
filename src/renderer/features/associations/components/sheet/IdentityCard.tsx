import type { Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { ifKnown } from './known';
import { Words } from './Words';
import { SheetCard } from './SheetCard';

/** What it is about. */
export function IdentityCard({ association }: { association: Association }) {
  const { purpose, domain, otherDomains, neighbourhood, labels } = association;
  return (
    <SheetCard
      title="Identité"
      fields={[
        [ASSOCIATION_FIELDS.purpose, purpose],
        [ASSOCIATION_FIELDS.domain, domain],
        ...ifKnown(ASSOCIATION_FIELDS.otherDomains, otherDomains.join(', ')),
        [ASSOCIATION_FIELDS.neighbourhood, neighbourhood],
        ...ifKnown(ASSOCIATION_FIELDS.labels, labels.length > 0 && <Words words={labels} />),
      ]}
    />
  );
}
