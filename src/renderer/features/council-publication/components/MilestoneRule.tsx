import type { MilestoneKind } from '#shared/features/council/progress';
import { LegalSource } from '../../../components/LegalSource';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { MILESTONES } from '../labels';

/** What the law asks after a session, and where it says so. */
export function MilestoneRule({ kind }: { readonly kind: MilestoneKind }) {
  const { rule, law: key } = MILESTONES[kind];
  const law = useLaw(today());
  return (
    <>
      {rule}. {law && <LegalSource text={`${law(key).source}.`} />}
    </>
  );
}
