import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import type { Annex, AnnexFile } from '#shared/features/annexes/model';
import { formatWords } from '#shared/features/annexes/rules';
import { ErrorState } from '../../../components/ErrorState';
import { StatusBadge } from '../../../components/StatusBadge';
import { formatInstant, formatSize } from '../../../lib/format';
import { useCall } from '../../../lib/queries';
import { openAnnex, takeFormerFile } from '../annex-actions';

interface FormerFilesModalProps {
  readonly annex: Annex;
  readonly editable: boolean;
  readonly onClose: () => void;
}

/** Every file that an annex was, the last one first: each can be opened, and made the annex again. */
export function FormerFilesModal({ annex, editable, onClose }: FormerFilesModalProps) {
  const files = useCall('annexes.files', { id: annex.id });
  return (
    <Modal opened onClose={onClose} size="lg" title={`Fichiers de «\u00a0${annex.title}\u00a0»`}>
      {files.error && <ErrorState error={files.error} onRetry={() => void files.refetch()} />}
      {files.isPending && <Skeleton height={120} radius="sm" />}
      <Stack gap="sm">
        {files.data?.map((file) => (
          <OneFile key={file.id} annex={annex} file={file} editable={editable} />
        ))}
      </Stack>
    </Modal>
  );
}

function OneFile({ annex, file, editable }: { readonly annex: Annex; readonly file: AnnexFile; readonly editable: boolean }) {
  const counts = annex.file.id === file.id;
  return (
    <Group justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {file.fileName}
        </Text>
        <Text size="sm" c="dimmed">
          {formatWords(file)} · {formatSize(file.size)} · ajouté le {formatInstant(file.addedAt)} par {file.by}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap" flex="none">
        {counts && <StatusBadge tone="good">En vigueur</StatusBadge>}
        <Button size="compact-sm" variant="default" onClick={() => void openAnnex(annex, file)}>
          Ouvrir
        </Button>
        {!counts && editable && (
          <Button size="compact-sm" variant="default" onClick={() => void takeFormerFile(annex, file)}>
            Reprendre ce fichier
          </Button>
        )}
      </Group>
    </Group>
  );
}
