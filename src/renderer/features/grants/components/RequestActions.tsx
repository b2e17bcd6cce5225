import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBan, IconBuildingCommunity, IconDots, IconPencil, IconRotate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GrantRow } from '#shared/features/grants/model';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { CloseRequestModal } from './CloseRequestModal';
import { EditGrantModal } from './EditGrantModal';

/** What can be done with one request from its page. */
export function RequestActions({ row }: { row: GrantRow }) {
  const mayWrite = useMay('write');
  const [dialog, setDialog] = useState<'edit' | 'close' | null>(null);
  const reopen = useCommand('grants.reopen', {
    success: 'La demande est rouverte.',
    undo: ({ id, version }) => call('grants.close', { id, version, as: row.closedAs ?? 'withdrawn', reason: row.closedReason }),
  });
  const open = row.closedAs === null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="Autres actions sur la demande">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconBuildingCommunity size={16} aria-hidden />}
            renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: row.associationId }} />}
          >
            Ouvrir l’association
          </Menu.Item>
          {mayWrite && open && (
            <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={() => setDialog('close')}>
              Clore sans décision…
            </Menu.Item>
          )}
          {mayWrite && !open && (
            <Menu.Item
              leftSection={<IconRotate size={16} aria-hidden />}
              onClick={() => reopen.mutate({ id: row.id, version: row.version })}
            >
              Rouvrir la demande
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {mayWrite && open && (
        <Button leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setDialog('edit')}>
          Modifier
        </Button>
      )}
      {dialog === 'edit' && <EditGrantModal row={row} onClose={() => setDialog(null)} />}
      {dialog === 'close' && <CloseRequestModal row={row} onClose={() => setDialog(null)} />}
    </>
  );
}
