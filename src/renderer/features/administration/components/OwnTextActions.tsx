import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconCalendarOff, IconPencil, IconTrash } from '@tabler/icons-react';
import type { OwnText } from '#shared/features/legal-texts/own';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';

interface OwnTextActionsProps {
  readonly text: OwnText;
  readonly onEdit: () => void;
  readonly onRepeal: () => void;
}

/** What can be done with a text: changed, ended, put in the trash. */
export function OwnTextActions({ text: { id, text }, onEdit, onRepeal }: OwnTextActionsProps) {
  const remove = useCommand('legalTexts.remove', {
    success: 'Le texte est à la corbeille.',
    undo: () => call('legalTexts.putBack', { id }),
  });
  const named = text.length <= 60 ? text : `${text.slice(0, 60)}…`;
  const actions = [
    { label: 'Modifier', icon: IconPencil, act: onEdit },
    { label: 'Fin de validité', icon: IconCalendarOff, act: onRepeal },
    { label: 'Mettre à la corbeille', icon: IconTrash, act: () => remove.mutate({ id }) },
  ];
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {actions.map(({ label, icon: Shown, act }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon variant="subtle" color="gray" aria-label={`${label}\u00a0: ${named}`} onClick={act}>
            <Shown size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
