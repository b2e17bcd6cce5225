import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { End } from '#shared/features/assembly/model';
import { END_WORDS } from '#shared/features/assembly/words';
import { formatDateLong } from '#shared/kernel/dates';
import { LegalNote } from '../../../components/LegalNote';
import { useCommand } from '../../../lib/queries';

/** Why a mandate ended before its term, who was called, and the way back. */
export function EndCard({ end, mayUndo }: { readonly end: End; readonly mayUndo: boolean }) {
  const { councillorId, reason, effectiveOn, note, replacedById, replacedBy } = end;
  const undo = useCommand('assembly.undoEnd', { success: 'La fin du mandat est annulée, le tableau est rétabli.' });
  return (
    <LegalNote
      tone="info"
      message={
        <>
          {END_WORDS[reason]}, à compter du {formatDateLong(effectiveOn)}.{note !== '' && ` ${note}.`}
          {replacedById !== null && (
            <>
              {' '}
              Siège occupé depuis par{' '}
              <Anchor
                inherit
                underline="always"
                renderRoot={(props) => <Link {...props} to="/councillors/$id" params={{ id: replacedById }} />}
              >
                {replacedBy}
              </Anchor>
              .
            </>
          )}
        </>
      }
      action={
        mayUndo && (
          <Button size="compact-sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate({ councillorId })}>
            Annuler cette fin de mandat
          </Button>
        )
      }
    />
  );
}
