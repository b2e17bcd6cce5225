import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CouncillorId } from '#shared/kernel/ids';

/** The name of a councillor, which opens their file. */
export function CouncillorLink({ id, name }: { readonly id: CouncillorId; readonly name: string }) {
  return (
    <Anchor inherit fw={600} underline="hover" renderRoot={(props) => <Link {...props} to="/councillors/$id" params={{ id }} />}>
      {name}
    </Anchor>
  );
}
