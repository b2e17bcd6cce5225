import { Modal } from '@mantine/core';
import type { OwnText } from '#shared/features/legal-texts/own';
import { OwnTextForm } from '../../../components/own-texts/OwnTextForm';
import { LIBRARY_WORDS } from '../../../components/own-texts/library-words';

/** A text of the town’s library in its dialog; null to add one. */
export function OwnTextModal({ text, onClose }: { readonly text: OwnText | null; readonly onClose: () => void }) {
  const title = text === null ? 'Ajouter un texte de la ville' : `Modifier un ${LIBRARY_WORDS[text.kind].one} de la ville`;
  return (
    <Modal opened onClose={onClose} size="xl" title={title}>
      <OwnTextForm kind={null} subjectCode="" text={text} onClose={onClose} />
    </Modal>
  );
}
