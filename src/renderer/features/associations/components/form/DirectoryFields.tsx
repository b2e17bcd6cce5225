import { DirectoryEntry } from '#shared/features/associations/model';
import { DIRECTORY_WORDS } from '#shared/features/associations/words';
import type { AssociationForm } from '../../association-input';
import { ChoiceField } from './ChoiceField';

const ENTAILS: Readonly<Record<DirectoryEntry, string>> = {
  full: 'Nom, objet, siège, téléphone, adresse électronique et site. Le siège au domicile d’un bénévole n’y figure jamais.',
  'name-only': 'Rien d’autre que son nom et son objet, tant qu’elle n’a pas accepté davantage.',
  none: 'L’annuaire imprimé ne la cite pas.',
};

/** What the printed directory may say of it. */
export function DirectoryFields({ form }: { form: AssociationForm }) {
  const entry = form.getValues().directoryEntry ?? 'name-only';
  return (
    <ChoiceField
      label="Dans l’annuaire imprimé"
      words={DIRECTORY_WORDS}
      options={DirectoryEntry.options}
      value={entry}
      onChange={(value) => form.setFieldValue('directoryEntry', value)}
      description={ENTAILS[entry]}
    />
  );
}
