import { groupThousands } from '#shared/kernel/french';
import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import type { JobProgress } from '../lib/jobs';

interface ProgressModalProps {
  readonly title: string;
  /** From `useJob()`; the window shows while it is not null. */
  readonly progress: JobProgress | null;
  /** Without it, the work cannot be stopped. */
  readonly onCancel?: (() => void) | undefined;
}

/** Long work: what is being done, how far it is, and a way to stop it. */
export function ProgressModal({ title, progress, onCancel }: ProgressModalProps) {
  const known = progress !== null && progress.total > 0;
  return (
    <Modal
      opened={progress !== null}
      onClose={() => onCancel?.()}
      title={title}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
    >
      <Stack gap="sm">
        <Progress
          value={known ? (100 * progress.done) / progress.total : 100}
          animated={!known}
          striped={!known}
          size="lg"
          aria-label={title}
        />
        <Group justify="space-between" aria-live="polite" mih={24}>
          <Text size="sm">{progress?.label}</Text>
          {known && (
            <Text size="sm">
              {groupThousands(progress.done)} sur {groupThousands(progress.total)}
            </Text>
          )}
        </Group>
        {onCancel && (
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              Annuler
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}
