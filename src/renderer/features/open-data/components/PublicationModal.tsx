import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ExportChoice } from '#shared/features/open-data/model';
import type { CivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';

interface PublicationModalProps {
  readonly choice: ExportChoice;
  readonly fileName: string;
  readonly onClose: () => void;
}

/** Notes that the file of a year was put on line. */
export function PublicationModal({ choice, fileName, onClose }: PublicationModalProps) {
  const [publishedOn, setPublishedOn] = useState<CivilDate | null>(today());
  const [place, setPlace] = useState('');
  const publish = useCommand('openData.publish', {
    success: 'La publication est notée.',
    undo: ({ id }) => call('openData.removePublication', { id }),
    onDone: onClose,
  });
  const isWhole = publishedOn !== null && place.trim() !== '';
  return (
    <Modal opened onClose={onClose} title="Noter la publication" size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (publishedOn !== null && place.trim() !== '') publish.mutate({ ...choice, publishedOn, place });
        }}
      >
        <Stack>
          <Text size="sm">{fileName}, tel qu’il s’enregistre aujourd’hui. Les lignes bloquées n’en font pas partie.</Text>
          <DateField label="Mis en ligne le" withAsterisk aria-required data-autofocus value={publishedOn} onChange={setPublishedOn} />
          <TextInput
            label="Où"
            withAsterisk
            required
            description="Adresse de la page, par exemple sur data.gouv.fr"
            maxLength={300}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={!isWhole} loading={publish.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
