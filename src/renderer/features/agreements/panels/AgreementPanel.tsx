import { Button, Group, Paper, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileText, IconPencil, IconPlus, IconSignature, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { AgreementInput, type AgreementRow } from '#shared/features/agreements/model';
import { AGREEMENT_STATES } from '#shared/features/agreements/words';
import { formatDateShort } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { formatAmount } from '#shared/kernel/money';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import { AgreementModal } from '../components/AgreementModal';
import { AmendmentsCard } from '../components/AmendmentsCard';
import { StepsCard } from '../components/StepsCard';
import { STATE_TONES } from '../labels';

/** The agreement of a request: whether the law requires it, what it says, its signature, its amendments. */
export function AgreementPanel({ requestId }: { requestId: GrantRequestId }) {
  const found = useCall('agreements.ofRequest', { requestId });
  const mayWrite = useMay('write');
  const [editing, setEditing] = useState(false);
  if (found.error && !found.data) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton height={320} aria-busy />;
  const { row, proposed, dossierCost, longestYears, voted, required, depositDue, yearTotal, source } = found.data;
  const possible = voted !== null && voted > 0;
  return (
    <Stack gap="md">
      {required && row === null && (
        <LegalNote
          tone="warning"
          message={`Convention obligatoire\u00a0: ${formatAmount(yearTotal)} accordés dans l’année.`}
          source={source}
        />
      )}
      {row === null ? (
        <Paper withBorder>
          <EmptyState
            icon={IconSignature}
            title="Aucune convention"
            text={
              possible
                ? 'La convention fixe le projet, le montant, les versements, le contrôle et l’évaluation. Elle se prépare ici, puis se suit jusqu’à sa publication.'
                : 'Une convention se prépare une fois la subvention votée.'
            }
            actions={
              mayWrite &&
              possible && (
                <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing(true)}>
                  Préparer la convention
                </Button>
              )
            }
          />
        </Paper>
      ) : (
        <>
          <Summary agreement={row} editable={mayWrite} onEdit={() => setEditing(true)} />
          <StepsCard key={row.version} agreement={row} editable={mayWrite} depositDue={depositDue} />
          {row.signedOn !== null && <AmendmentsCard agreement={row} editable={mayWrite} />}
        </>
      )}
      {editing && (
        <AgreementModal
          requestId={requestId}
          agreement={row}
          dossierCost={dossierCost}
          longestYears={longestYears}
          values={row === null ? proposed : AgreementInput.strip().parse(row)}
          onClose={() => setEditing(false)}
        />
      )}
    </Stack>
  );
}

function Summary({ agreement, editable, onEdit }: { agreement: AgreementRow; editable: boolean; onEdit: () => void }) {
  const { id, number, state, startsOn, currentEnd, currentAmount, project, signedOn } = agreement;
  const write = useCommand('agreements.write', {
    success: 'La convention est produite et conservée.',
    onDone: (issued) => void saveDocuments([issued]),
  });
  const remove = useCommand('agreements.remove', {
    success: 'La convention est retirée.',
    undo: () => call('agreements.putBack', { id }),
  });
  return (
    <SectionCard
      title={`Convention n°\u00a0${number}`}
      actions={
        <>
          <StatusBadge tone={STATE_TONES[state]}>{AGREEMENT_STATES[state]}</StatusBadge>
          {editable && signedOn === null && (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => remove.mutate({ id })}
              >
                Retirer
              </Button>
              <Button size="compact-sm" variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
                Modifier
              </Button>
            </>
          )}
          {editable && (
            <Button
              size="compact-sm"
              leftSection={<IconFileText size={16} aria-hidden />}
              loading={write.isPending}
              onClick={() => write.mutate({ id })}
            >
              Produire la convention
            </Button>
          )}
        </>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Fact label="Montant" value={formatAmount(currentAmount)} />
        <Fact label="Période" value={`${formatDateShort(startsOn)} – ${formatDateShort(currentEnd)}`} />
        <Fact label="Projet" value={project} />
      </SimpleGrid>
    </SectionCard>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <Group gap={0} align="flex-start">
      <div>
        <Text size="xs" c="dimmed">
          {label}
        </Text>
        <Text size="sm" fw={600}>
          {value}
        </Text>
      </div>
    </Group>
  );
}
