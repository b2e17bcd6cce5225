import { Drawer, Skeleton } from '@mantine/core';
import type { MayorDecisionId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { DecisionForm } from './DecisionForm';
import { SignedDecision } from './SignedDecision';

interface DecisionDrawerProps {
  /** Null to write a new one. */
  readonly id: MayorDecisionId | null;
  readonly onClose: () => void;
  /** A new one is known by its id as soon as it is saved. */
  readonly onSaved: (id: MayorDecisionId) => void;
}

/** One decision of the mayor beside the register: typed until it is signed, then only told, corrected and dated. */
export function DecisionDrawer({ id, onClose, onSaved }: DecisionDrawerProps) {
  const mayWrite = useMay('write');
  if (id === null)
    return (
      <Drawer opened onClose={onClose} position="right" size={590} title="Nouvelle décision du maire">
        <DecisionForm decision={null} onSaved={onSaved} onClose={onClose} />
      </Drawer>
    );
  return <KnownDecision id={id} mayWrite={mayWrite} onClose={onClose} onSaved={onSaved} />;
}

function KnownDecision({
  id,
  mayWrite,
  onClose,
  onSaved,
}: DecisionDrawerProps & { readonly id: MayorDecisionId; readonly mayWrite: boolean }) {
  const decision = useCall('mayorDecisions.get', { id });
  const { data } = decision;
  return (
    <Drawer opened onClose={onClose} position="right" size={590} title={titleOf(data?.number)}>
      {decision.error && <ErrorState error={decision.error} onRetry={() => void decision.refetch()} />}
      {decision.isPending && <Skeleton height={320} radius="sm" />}
      {data &&
        (data.signedOn === null && mayWrite ? (
          <DecisionForm key={`${data.id} ${data.version}`} decision={data} onSaved={onSaved} onClose={onClose} />
        ) : (
          <SignedDecision decision={data} />
        ))}
    </Drawer>
  );
}

function titleOf(number: string | null | undefined): string {
  return number ? `Décision n°\u00a0${number}` : 'Décision du maire';
}
