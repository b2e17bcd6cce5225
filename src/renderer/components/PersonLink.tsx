import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Person } from '#shared/features/people/model';
import { personName } from '../lib/person';

/** The name of somebody, which opens their page. `dimmed` for what is over. */
export function PersonLink({ person, dimmed = false }: { person: Person; dimmed?: boolean }) {
  return (
    <Anchor
      inherit
      fw={600}
      {...(dimmed ? { c: 'dimmed' } : {})}
      underline="hover"
      renderRoot={(props) => <Link {...props} to="/people/$id" params={{ id: person.id }} />}
    >
      {personName(person)}
    </Anchor>
  );
}
