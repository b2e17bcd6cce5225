import { Button, Modal, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { InspectedFile } from '#shared/features/imports/model';
import { quote } from '#shared/kernel/french';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { mappedTitles } from '../column-mapping';
import type { ImportWizard } from '../use-import-wizard';

interface MappingActionsProps {
  readonly wizard: ImportWizard;
  readonly inspected: InspectedFile;
}

/** Keeps the choice of columns under a name, for the next file with the same titles; forgets the one this file was read with. */
export function MappingActions({ wizard, inspected }: MappingActionsProps) {
  const [naming, setNaming] = useState(false);
  const { savedMapping, filter } = inspected;
  const kept = useCall('imports.mappings', {}).data;
  const current = kept?.find(({ id }) => id === savedMapping?.id);
  const remove = useCommand('imports.removeMapping', {
    success: ({ name }) => `La correspondance ${quote(name)} est oubliée.`,
    undo: ({ name, columns }) => call('imports.saveMapping', { name, columns }),
  });
  if (filter) return null;
  return (
    <Group gap="xs">
      {current && (
        <>
          <Text size="sm">Reprise de {quote(current.name)}</Text>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => remove.mutate({ id: current.id })}
          >
            Oublier
          </Button>
        </>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        disabled={wizard.choices.size === 0}
        onClick={() => setNaming(true)}
      >
        Enregistrer cette correspondance sous…
      </Button>
      {naming && <NameModal wizard={wizard} inspected={inspected} initial={current?.name ?? ''} onClose={() => setNaming(false)} />}
    </Group>
  );
}

interface NameModalProps extends MappingActionsProps {
  readonly initial: string;
  readonly onClose: () => void;
}

function NameModal({ wizard, inspected, initial, onClose }: NameModalProps) {
  const [name, setName] = useState(initial);
  const save = useCommand('imports.saveMapping', {
    success: (mapping) => `La correspondance ${quote(mapping.name)} est enregistrée.`,
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} title="Enregistrer cette correspondance">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ name, columns: mappedTitles(wizard.choices, inspected) });
        }}
      >
        <Stack>
          <TextInput
            label="Nom"
            description="Elle sera proposée d’elle-même pour le prochain fichier qui a les mêmes titres. Le même nom remplace l’ancienne."
            placeholder="Liste du service des sports"
            maxLength={80}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
