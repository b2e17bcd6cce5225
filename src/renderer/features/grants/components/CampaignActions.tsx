import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarPlus, IconChecks, IconDots, IconPlus, IconPrinter, IconSettings } from '@tabler/icons-react';
import type { Campaign } from '#shared/features/grants/model';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { useMay } from '../../../lib/session';
import type { CampaignDialog } from './campaign-dialog';

interface CampaignActionsProps {
  readonly campaign: Campaign;
  readonly onDialog: (dialog: CampaignDialog) => void;
}

/** What can be done with a whole campaign; the council comes once there are requests. */
export function CampaignActions({ campaign, onDialog }: CampaignActionsProps) {
  const mayWrite = useMay('write');
  if (!mayWrite) return <MoreActions onDialog={onDialog} />;
  const hasRequests = campaign.totals.requests > 0;
  return (
    <>
      <MoreActions onDialog={onDialog} />
      {hasRequests && (
        <Button variant="default" leftSection={<IconCalendarPlus size={18} />} onClick={() => onDialog('agenda')}>
          Inscrire au conseil
        </Button>
      )}
      <Button leftSection={<IconPlus size={18} />} onClick={() => onDialog('add')}>
        Ajouter une demande
      </Button>
    </>
  );
}

function MoreActions({ onDialog }: Pick<CampaignActionsProps, 'onDialog'>) {
  const mayWrite = useMay('write');
  const mayValidate = useMay('validate');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Autres actions sur la campagne">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayValidate && (
          <Menu.Item leftSection={<IconChecks size={16} />} onClick={() => onDialog('vote')}>
            Reprendre les montants proposés
          </Menu.Item>
        )}
        {mayWrite && (
          <Menu.Item leftSection={<IconSettings size={16} />} onClick={() => onDialog('settings')}>
            Modifier la campagne
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => void call('shell.print', {}).catch(showFailure)}>
          Imprimer le tableau
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
