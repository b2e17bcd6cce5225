import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import type { TrashEntry } from '#shared/features/trash/contract';
import { listOf, quote } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { useCall, useCommand } from '../../../lib/queries';

/** Asks once, naming what goes, before something is deleted for good; says what keeps it when it cannot be. */
export function PurgeModal({ entry: { kind, id, name }, onClose }: { entry: TrashEntry; onClose: () => void }) {
  const described = useCall('trash.describe', { kind, id });
  const purge = useCommand('trash.purge', { success: `${quote(name)} est supprimé définitivement.`, onDone: onClose });
  return (
    <Modal opened onClose={onClose} title="Supprimer définitivement&#8239;?">
      {described.error && <ErrorState error={described.error} onRetry={() => void described.refetch()} />}
      {described.isPending && <Skeleton height={80} radius="sm" />}
      {described.data && (
        <Stack gap="md">
          <WhatGoes name={name} {...described.data} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} data-autofocus>
              {described.data.heldBy.length > 0 ? 'Fermer' : 'Garder'}
            </Button>
            {described.data.heldBy.length === 0 && (
              <Button color="red.9" loading={purge.isPending} onClick={() => purge.mutate({ kind, id })}>
                Supprimer définitivement
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function WhatGoes({ name, goes, heldBy }: { name: string; goes: readonly string[]; heldBy: readonly string[] }) {
  if (heldBy.length > 0) {
    return <LegalNote tone="info" message={`${quote(name)} doit rester\u00a0: ${listOf(heldBy)} s’y rapportent encore.`} />;
  }
  const along = goes.length > 0 ? `, avec ${listOf(goes)}` : '';
  return (
    <Text>
      {quote(name)}
      {along}&nbsp;: cette suppression ne peut pas être annulée. Seule une sauvegarde antérieure en garde la trace.
    </Text>
  );
}
