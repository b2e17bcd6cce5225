import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';

/** A guard over a form: `leave(go)` goes at once when nothing was typed, and asks first otherwise. */
export interface LeavingGuard {
  readonly leave: (go: () => void) => void;
  readonly question: { readonly stay: () => void; readonly abandon: () => void } | null;
}

/** Watches every way out of a form that holds unsaved changes: its own buttons and keys, and the rest of the application. */
export function useLeavingGuard(dirty: boolean): LeavingGuard {
  const [pending, setPending] = useState<(() => void) | null>(null);
  const blocker = useBlocker({ shouldBlockFn: () => dirty, withResolver: true, enableBeforeUnload: false });
  const leave = (go: () => void) => (dirty ? setPending(() => go) : go());
  if (blocker.status === 'blocked') return { leave, question: { stay: blocker.reset, abandon: blocker.proceed } };
  if (pending === null) return { leave, question: null };
  const stay = () => setPending(null);
  const abandon = () => {
    stay();
    pending();
  };
  return { leave, question: { stay, abandon } };
}

/** Asks once, naming what goes, before a form with unsaved changes is left. */
export function UnsavedChangesModal({ guard, onSave }: { guard: LeavingGuard; onSave: () => void }) {
  const { question } = guard;
  const save = () => {
    question?.stay();
    onSave();
  };
  return (
    <Modal opened={question !== null} onClose={() => question?.stay()} title="Quitter sans enregistrer&#8239;?">
      <Stack gap="md">
        <Text>Vos modifications de cette fiche ne sont pas enregistrées. Si vous quittez maintenant, elles seront perdues.</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" c="var(--dp-bad-fg)" onClick={() => question?.abandon()}>
            Abandonner les modifications
          </Button>
          <Button variant="default" onClick={() => question?.stay()} data-autofocus>
            Continuer la saisie
          </Button>
          <Button onClick={save}>Enregistrer</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
