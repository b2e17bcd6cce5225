import { Button, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';

/** What remains to be looked at, and whether what is typed is saved. */
export function DossierStatus({ findings, state }: { readonly findings: number; readonly state: string }) {
  return (
    <>
      {findings === 0 ? (
        <StatusBadge tone="good">Rien à signaler</StatusBadge>
      ) : (
        <StatusBadge tone="warning">{plural(findings, 'point à regarder', 'points à regarder')}</StatusBadge>
      )}
      <Text size="sm" c="dimmed">
        {state}
      </Text>
    </>
  );
}

/** The sheet of the request in Word. */
export function SheetButton({ requestId, disabled }: { readonly requestId: GrantRequestId; readonly disabled: boolean }) {
  const mayIssue = useMay('write');
  const issue = useCommand('grantDossiers.issueSheet', { onDone: (document) => void saveDocuments([document]) });
  if (!mayIssue) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={18} aria-hidden />}
      disabled={disabled}
      loading={issue.isPending}
      onClick={() => issue.mutate({ requestId })}
    >
      Fiche de demande
    </Button>
  );
}
