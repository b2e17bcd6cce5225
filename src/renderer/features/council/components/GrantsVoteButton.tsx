import { Button, Menu } from '@mantine/core';
import { IconCheck, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import type { CouncilItem } from '#shared/features/council/model';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { GrantsVoteModal } from './GrantsVoteModal';

/** Records the result of the vote on a grants affair, or tells it and takes it back. */
export function GrantsVoteButton({ item, meetsOn }: { item: CouncilItem; meetsOn: CivilDate }) {
  const mayValidate = useMay('validate');
  const [voting, setVoting] = useState(false);
  const withdraw = useCommand('items.withdrawGrantsVote', { success: 'Le vote est annulé\u00a0: les demandes attendent une décision.' });
  const { decided } = item;
  if (!mayValidate) return null;
  if (decided === null) {
    return (
      <>
        <Button size="compact-sm" variant="default" className="dp-no-print" onClick={() => setVoting(true)}>
          Enregistrer le vote
        </Button>
        {voting && <GrantsVoteModal item={item} meetsOn={meetsOn} onClose={() => setVoting(false)} />}
      </>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconCheck size={16} aria-hidden />}>
          Voté le {formatDateShort(decided.votedOn)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconRotate size={16} aria-hidden />} onClick={() => withdraw.mutate({ id: item.id })}>
          Annuler le vote
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
