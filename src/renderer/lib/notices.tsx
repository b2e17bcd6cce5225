import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { call } from './api';
import { errorText } from './error-text';

const SHORT = 4_000;
const LONG = 10_000;

/** Says that something is done. */
export function showSuccess(message: string): void {
  notifications.show({ message, icon: <IconCheck size={18} />, color: 'green.8', autoClose: SHORT });
}

/** Says what is done otherwise than asked. */
export function showWarning(message: string): void {
  notifications.show({ message, icon: <IconAlertTriangle size={18} />, color: 'yellow.8', autoClose: LONG });
}

/** Says what went wrong and how to mend it. Stays until it is closed. */
export function showFailure(error: unknown): void {
  notifications.show({ message: errorText(error), icon: <IconAlertTriangle size={18} />, color: 'red.8', autoClose: false, role: 'alert' });
}

const lastOfSlot = new Map<string, string>();

/** Says that something is done, with « Annuler » that undoes it. In a `slot`, it takes the place of the notice before it. */
export function showUndo(message: string, onUndo: () => Promise<unknown>, slot?: string): void {
  const id = crypto.randomUUID();
  if (slot !== undefined) {
    notifications.hide(lastOfSlot.get(slot) ?? '');
    lastOfSlot.set(slot, id);
  }
  showWayBack({ id, message, label: 'Annuler', done: 'C’est annulé.' }, onUndo);
}

/** Says that something is undone, with « Rétablir » that does it again. One undo after the other, the last notice stays alone. */
export function showRedo(message: string, onRedo: () => Promise<unknown>): void {
  notifications.hide('redo');
  showWayBack({ id: 'redo', message, label: 'Rétablir', done: 'C’est rétabli.' }, onRedo);
}

interface WayBack {
  readonly id: string;
  readonly message: string;
  readonly label: string;
  /** Said once it is done. */
  readonly done: string;
}

function showWayBack({ id, message, label, done }: WayBack, onBack: () => Promise<unknown>): void {
  const back = () => {
    notifications.hide(id);
    onBack().then(() => showSuccess(done), showFailure);
  };
  notifications.show({
    id,
    message: <WithActions message={message} actions={[[label, back]]} />,
    icon: <IconCheck size={18} />,
    color: 'green.8',
    autoClose: LONG,
  });
}

/** Says which files were written, with « Ouvrir » (one file only) and « Ouvrir le dossier ». `token` comes from the shell. */
export function showSaved(fileNames: readonly string[], token: string | null): void {
  const [only] = fileNames;
  if (only === undefined) return;
  const message = fileNames.length === 1 ? `«\u00a0${only}\u00a0» est enregistré.` : `${fileNames.length} fichiers sont enregistrés.`;
  const actions: [string, () => void][] = [];
  if (token !== null && fileNames.length === 1) actions.push(['Ouvrir', () => void call('shell.open', { token }).catch(showFailure)]);
  if (token !== null) actions.push(['Ouvrir le dossier', () => void call('shell.showInFolder', { token }).catch(showFailure)]);
  notifications.show({
    message: <WithActions message={message} actions={actions} />,
    icon: <IconCheck size={18} />,
    color: 'green.8',
    autoClose: LONG,
  });
}

function WithActions({ message, actions }: { message: string; actions: readonly (readonly [string, () => void])[] }) {
  return (
    <Stack gap="xs">
      <Text size="sm">{message}</Text>
      <Group gap="xs">
        {actions.map(([label, run]) => (
          <Button key={label} size="compact-sm" variant="default" onClick={run}>
            {label}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
