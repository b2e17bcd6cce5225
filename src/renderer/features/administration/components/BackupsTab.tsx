import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconDatabaseExport, IconKey, IconUsb } from '@tabler/icons-react';
import { useState } from 'react';
import type { Backup } from '#shared/features/backups/contract';
import { SectionCard } from '../../../components/SectionCard';
import { formatInstant } from '../../../lib/format';
import { showSaved } from '../../../lib/notices';
import { useCommand } from '../../../lib/queries';
import { useVaultLock } from '../../../lib/vault-lock';
import { BackupList } from './BackupList';
import { RenewRecoveryKeyModal } from './RenewRecoveryKeyModal';

/** The encrypted copies of the file, on this computer and elsewhere, and the key of last resort. */
export function BackupsTab() {
  const [renewing, setRenewing] = useState(false);
  const create = useCommand('backups.create', { success: 'La sauvegarde est faite et vérifiée.' });
  const copy = useCommand('shell.copyBackup', { onDone: ({ saved, fileNames, token }) => saved && showSaved(fileNames, token) });
  const { noticeRestored } = useVaultLock();
  const restore = useCommand('backups.restore', { onDone: noticeRestored });
  const confirmRestore = ({ name, madeAt }: Backup) =>
    modals.openConfirmModal({
      title: 'Remettre cette sauvegarde en place\u202f?',
      children: <WhatRestoringDoes when={formatInstant(madeAt)} />,
      labels: { confirm: 'Remettre en place', cancel: 'Annuler' },
      confirmProps: { color: 'red.8' },
      onConfirm: () => restore.mutate({ name }),
    });
  return (
    <Stack>
      <SectionCard
        title="Sauvegardes"
        actions={
          <>
            <Button variant="default" leftSection={<IconUsb size={16} />} loading={copy.isPending} onClick={() => copy.mutate({})}>
              Copier sur une clé USB
            </Button>
            <Button leftSection={<IconDatabaseExport size={16} />} loading={create.isPending} onClick={() => create.mutate({})}>
              Sauvegarder maintenant
            </Button>
          </>
        }
      >
        <Text c="dimmed" mb="sm">
          Chaque sauvegarde est chiffrée, puis rouverte et vérifiée. Gardez-en une hors de cet ordinateur&nbsp;: une panne ou un vol emporte
          les deux.
        </Text>
        <BackupList onRestore={confirmRestore} busy={restore.isPending} />
      </SectionCard>
      <SectionCard title="Clé de secours">
        <Group justify="space-between">
          <Text flex={1} miw={280}>
            Si la fiche est perdue ou a pu être lue, faites une nouvelle clé&nbsp;: l’ancienne cessera d’ouvrir le fichier.
          </Text>
          <Button variant="default" leftSection={<IconKey size={16} />} onClick={() => setRenewing(true)}>
            Faire une nouvelle clé
          </Button>
        </Group>
      </SectionCard>
      <RenewRecoveryKeyModal opened={renewing} onClose={() => setRenewing(false)} />
    </Stack>
  );
}

function WhatRestoringDoes({ when }: { when: string }) {
  return (
    <Stack gap="xs">
      <Text>Le fichier reprendra l’état du {when}. Tout ce qui a été saisi depuis n’y sera plus.</Text>
      <Text>Le fichier actuel est mis de côté dans le même dossier, pas effacé. Démopart se verrouillera ensuite.</Text>
    </Stack>
  );
}
