import { ActionIcon, Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedView } from '#shared/features/views/model';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import type { ShownList } from '../views';
import { isShown, viewInput } from '../views';

interface ManageViewsModalProps {
  readonly views: readonly SavedView[];
  readonly shown: ShownList;
  readonly onClose: () => void;
}

/** The views one may change: their name, who sees them, what they show. */
export function ManageViewsModal({ views, shown, onClose }: ManageViewsModalProps) {
  return (
    <Modal opened onClose={onClose} title="Vues du registre" size="lg">
      <Stack gap="sm">
        {views.map((view) => (
          <ViewLine key={view.id} view={view} shown={shown} />
        ))}
        <Group justify="flex-end">
          <Button onClick={onClose}>Fermer</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function ViewLine({ view, shown }: { view: SavedView; shown: ShownList }) {
  const mayShare = useMay('validate');
  const [name, setName] = useState(view.name);
  const update = useCommand('views.update', { success: 'La vue est enregistrée.' });
  const remove = useCommand('views.remove', {
    success: (removed) => `La vue «\u00a0${removed.name}\u00a0» est supprimée.`,
    undo: (removed) => call('views.save', removed),
  });
  const editable = mayShare || !view.shared;
  const rename = () => {
    if (name.trim() !== '' && name.trim() !== view.name) update.mutate({ id: view.id, values: viewInput(view, { ...view, name }) });
  };
  return (
    <Group wrap="nowrap" gap="xs">
      <TextInput
        flex={1}
        aria-label={`Nom de la vue ${view.name}`}
        value={name}
        disabled={!editable}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={rename}
      />
      {mayShare && (
        <Switch
          label="Partagée"
          aria-label={`Partager la vue ${view.name}`}
          checked={view.shared}
          onChange={(event) =>
            update.mutate({ id: view.id, values: viewInput(view, { name: view.name, shared: event.currentTarget.checked }) })
          }
        />
      )}
      <Button
        variant="default"
        size="compact-md"
        disabled={!editable || isShown(view, shown)}
        onClick={() => update.mutate({ id: view.id, values: viewInput(shown, view) })}
      >
        Remplacer par la liste affichée
      </Button>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={`Supprimer la vue ${view.name}`}
        disabled={!editable}
        onClick={() => remove.mutate({ id: view.id })}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}
