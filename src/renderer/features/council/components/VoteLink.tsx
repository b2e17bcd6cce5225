import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CouncilItem } from '#shared/features/council/model';
import { formatDateShort } from '#shared/kernel/dates';

/** From a grants affair of the agenda to its vote, where the roll call and the concerned councillors count. */
export function VoteLink({ item: { id, sessionId, decided, agendaNumber, position } }: { readonly item: CouncilItem }) {
  const words = decided === null ? 'Voter' : `Voté le ${formatDateShort(decided.votedOn)}`;
  return (
    <Button
      size="compact-sm"
      variant="default"
      className="dp-no-print"
      leftSection={decided === null ? undefined : <IconCheck size={16} aria-hidden />}
      aria-label={`${words}${decided === null ? ' ' : ', '}l’affaire n°\u00a0${agendaNumber || position}`}
      renderRoot={(props) => <Link to="/sessions/$id" params={{ id: sessionId }} search={{ step: 'votes', affair: id }} {...props} />}
    >
      {words}
    </Button>
  );
}
