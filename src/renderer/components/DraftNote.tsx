import { Button } from '@mantine/core';
import { formatMoment } from '../lib/format';
import { LegalNote } from './LegalNote';

interface DraftNoteProps {
  /** When it was typed, ms UTC. */
  readonly savedAt: number;
  /** `reprise`: the form shows it; `gardée`: it waits for the form to be opened. */
  readonly outcome: 'reprise' | 'gardée';
  readonly action: string;
  readonly onAction: () => void;
}

/** A quiet line: something was typed here and never saved; what became of it, and the way out. */
export function DraftNote({ savedAt, outcome, action, onAction }: DraftNoteProps) {
  return (
    <LegalNote
      tone="info"
      message={`Saisie non enregistrée du ${formatMoment(savedAt)}, ${outcome}.`}
      action={
        <Button size="compact-sm" variant="default" onClick={onAction}>
          {action}
        </Button>
      }
    />
  );
}
