import { Button, Group, Paper, Stack } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { usePageShortcuts } from '../lib/page-shortcuts';
import { submitWhatIsTyped } from '../lib/submit';
import { DraftNote } from './DraftNote';
import classes from './typed-sheet.module.css';

interface TypedSheetProps {
  /** False for those who may only read. */
  readonly editable: boolean;
  /** When what is shown was typed without being saved; null when it is not a draft. */
  readonly restoredFrom: number | null;
  readonly onStartOver: () => void;
  /** Where the sheet stands, at the left of the bar. */
  readonly status: ReactNode;
  /** Beside the button that saves. */
  readonly actions: ReactNode;
  readonly save: {
    readonly label: string;
    /** Something is to be saved. */
    readonly ready: boolean;
    readonly pending: boolean;
    readonly run: () => void;
  };
  readonly children: ReactNode;
}

/** A long form typed on one page and saved in one go (Ctrl+S), its bar always in view. */
export function TypedSheet({ editable, restoredFrom, onStartOver, status, actions, save, children }: TypedSheetProps) {
  const page = useRef<HTMLFormElement>(null);
  usePageShortcuts({ save: editable ? () => submitWhatIsTyped(page.current) : undefined });
  return (
    <form
      ref={page}
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <Stack gap="md">
        {restoredFrom !== null && <DraftNote savedAt={restoredFrom} outcome="reprise" action="Repartir de zéro" onAction={onStartOver} />}
        {children}
        <Paper withBorder px="md" py="xs" className={classes['bar']} data-save-bar>
          <Group justify="space-between" gap="xs">
            <Group gap="sm" aria-live="polite">
              {status}
            </Group>
            <Group gap="xs">
              {actions}
              {editable && (
                <Button type="submit" disabled={!save.ready} loading={save.pending}>
                  {save.label}
                </Button>
              )}
            </Group>
          </Group>
        </Paper>
      </Stack>
    </form>
  );
}
