import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Namesake } from '#shared/features/interests/radar';
import { LegalNote } from '../../../components/LegalNote';

/** Leaders who bear the name of a councillor, with a record of their own: the same person known twice hides an interest. */
export function Namesakes({ namesakes }: { readonly namesakes: readonly Namesake[] }) {
  if (namesakes.length === 0) return null;
  return (
    <Stack gap="xs">
      {namesakes.map(({ personId, leaderId, name, associationName }) => (
        <LegalNote
          key={`${leaderId} ${associationName}`}
          tone="warning"
          message={`${name} siège au conseil, et une personne du même nom dirige «\u00a0${associationName}\u00a0». S’il s’agit de la même personne, réunissez ses deux fiches\u00a0: son intérêt sera signalé.`}
          action={
            <Button
              size="compact-sm"
              variant="default"
              renderRoot={(props) => (
                <Link {...props} to="/associations/duplicates" search={{ tab: 'person', keep: personId, absorb: leaderId }} />
              )}
            >
              Comparer
            </Button>
          }
        />
      ))}
    </Stack>
  );
}
