import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface MandateDialogProps {
  readonly title: string;
  /** The verb of the button that saves. */
  readonly action: string;
  readonly saving: boolean;
  readonly disabled?: boolean;
  readonly size?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of every form about mandates: Enter saves, Escape leaves. */
export function MandateDialog({ title, action, saving, disabled = false, size = 'lg', onSave, onClose, children }: MandateDialogProps) {
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <Stack gap="md">
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={saving} disabled={disabled}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
