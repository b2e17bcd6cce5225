import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconExternalLink, IconFileDescription, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { GrantRow } from '#shared/features/grants/model';
import type { CampaignId } from '#shared/kernel/ids';

interface GrantMenuProps {
  readonly campaignId: CampaignId;
  readonly row: GrantRow;
  readonly onEdit: (row: GrantRow) => void;
  readonly onRemove: (row: GrantRow) => void;
}

/** What can be done with one request. */
export function GrantMenu({ campaignId, row, onEdit, onRemove }: GrantMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions, ${row.associationName}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileDescription size={16} />}
          renderRoot={(props) => <Link {...props} to="/campaigns/$id/requests/$requestId" params={{ id: campaignId, requestId: row.id }} />}
        >
          Ouvrir la demande
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onEdit(row)}>
          Modifier la demande
        </Menu.Item>
        <Menu.Item
          leftSection={<IconExternalLink size={16} />}
          renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: row.associationId }} />}
        >
          Ouvrir l’association
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => onRemove(row)}>
          Retirer de la campagne
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
