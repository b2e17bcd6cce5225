import { Button } from '@mantine/core';

interface LeaveButtonProps {
  /** Whether something typed would go. */
  readonly dirty: boolean;
  readonly onLeave: () => void;
  /** Leaves and lets the typing go; the notice that follows can put it back. */
  readonly onAbandon: () => void;
}

/** The way out of a form by its button: its name says whether something goes. Esc always keeps the typing. */
export function LeaveButton({ dirty, onLeave, onAbandon }: LeaveButtonProps) {
  if (!dirty) {
    return (
      <Button variant="default" onClick={onLeave} title="Échap">
        Annuler
      </Button>
    );
  }
  return (
    <Button variant="default" onClick={onAbandon} title="Efface cette saisie. Échap quitte en la gardant.">
      Abandonner
    </Button>
  );
}
