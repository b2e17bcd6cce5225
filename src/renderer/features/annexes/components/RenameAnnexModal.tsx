import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Annex } from '#shared/features/annexes/model';
import { changeAnnex } from '../annex-actions';

/** The title of an annex, as the agenda and the note print it. Shown as soon as it is rendered. */
export function RenameAnnexModal({ annex, onClose }: { readonly annex: Annex; readonly onClose: () => void }) {
  const [title, setTitle] = useState(annex.title);
  return (
    <Modal opened onClose={onClose} title="Intitulé de l’annexe">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void changeAnnex(annex, { title }).then((done) => done && onClose());
        }}
      >
        <Stack>
          <TextInput
            label="Intitulé"
            description="Tel qu’il est imprimé à l’ordre du jour, dans la note et dans la délibération"
            withAsterisk
            required
            maxLength={200}
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={title.trim() === ''}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
