import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange, IconCalendarOff, IconDots, IconEdit, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Mandate } from '#shared/features/people/model';
import { personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { putBackMandate } from '../leaders';
import { EditMandateModal } from './EditMandateModal';
import { EndMandateModal } from './EndMandateModal';
import { SucceedModal } from './SucceedModal';

/** What can be done with one mandate. */
export function MandateMenu({ mandate }: { mandate: Mandate }) {
  const [opened, setOpened] = useState<'succeed' | 'end' | 'edit' | null>(null);
  const remove = useCommand('mandates.remove', {
    success: `Le mandat de ${personName(mandate.person)} est retiré.`,
    undo: () => putBackMandate(mandate),
  });
  const close = () => setOpened(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Actions sur le mandat de ${personName(mandate.person)}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mandate.endsOn === null && (
            <>
              <Menu.Item leftSection={<IconArrowsExchange size={16} aria-hidden />} onClick={() => setOpened('succeed')}>
                Passer le relais…
              </Menu.Item>
              <Menu.Item leftSection={<IconCalendarOff size={16} aria-hidden />} onClick={() => setOpened('end')}>
                Mettre fin au mandat…
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={() => setOpened('edit')}>
            Corriger la fonction ou les dates…
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ id: mandate.id })}>
            Retirer (saisi par erreur)
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened === 'succeed' && <SucceedModal mandate={mandate} onClose={close} />}
      {opened === 'end' && <EndMandateModal mandate={mandate} onClose={close} />}
      {opened === 'edit' && <EditMandateModal mandate={mandate} onClose={close} />}
    </>
  );
}
