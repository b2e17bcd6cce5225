import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SessionPublication } from '#shared/features/council-publication/model';
import { placeLabel, placesOf } from '../places';
import type { PlacedFile } from '../use-add-files';

interface AssignFilesModalProps {
  readonly files: readonly File[];
  readonly publication: SessionPublication;
  readonly onClose: () => void;
  readonly onAssigned: (placed: readonly PlacedFile[]) => void;
}

/** Files whose name does not say what they sign: the user says it; those left without an answer are not kept. */
export function AssignFilesModal({ files, publication, onClose, onAssigned }: AssignFilesModalProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<File, string>>(new Map());
  const places = placesOf(publication);
  const options = places.map((place, rank) => ({ value: String(rank), label: placeLabel(place, publication) }));
  const placed = [...chosen].flatMap(([file, rank]) => {
    const place = places[Number(rank)];
    return place ? [{ file, place }] : [];
  });
  return (
    <Modal opened onClose={onClose} title="À quoi correspondent ces fichiers ?" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAssigned(placed);
        }}
      >
        <Stack>
          <Text size="sm">Leur nom ne porte le numéro d’aucune délibération. Ceux que vous ne rangez pas ne sont pas conservés.</Text>
          {files.map((file) => (
            <Select
              key={file.name}
              label={file.name}
              placeholder="Choisir le document signé"
              searchable
              clearable
              data={options}
              value={chosen.get(file) ?? null}
              onChange={(rank) => setChosen(new Map([...chosen, [file, rank ?? '']]))}
            />
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={placed.length === 0}>
              Conserver
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
