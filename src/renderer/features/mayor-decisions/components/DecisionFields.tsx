import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { DecisionInput } from '#shared/features/mayor-decisions/model';
import { matterOf } from '#shared/features/mayor-decisions/matters';
import type { CivilDate } from '#shared/kernel/dates';
import { MoneyInput } from '../../../components/MoneyInput';
import { RichTextField } from '../../../components/rich-text/RichTextField';
import type { ContractForm } from '../../../lib/form';
import { useLaw } from '../../../lib/use-law';
import { SUBJECT_OPTIONS, matterOptions } from '../decision-input';

/** What a decision says: what may be corrected once it is signed. */
export function DecisionFields({ form, day }: { readonly form: ContractForm<typeof DecisionInput>; readonly day: CivilDate }) {
  const { matter } = form.getValues();
  const known = matterOf(matter);
  const source = useLaw(day)?.('council.mayor-delegation.article').source;
  return (
    <>
      <TextInput label="Objet" withAsterisk aria-required maxLength={499} {...form.getInputProps('title')} />
      <Select
        label="Matière déléguée"
        description={known ? `${known.text}.` : source}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
        aria-required
        searchable
        nothingFoundMessage="Aucune matière de ce nom"
        data={matterOptions(day)}
        {...form.getInputProps('matter')}
      />
      <SimpleGrid cols={2}>
        <Select
          label="Matière (code ACTES)"
          withAsterisk
          aria-required
          searchable
          nothingFoundMessage="Aucune matière de ce nom"
          data={SUBJECT_OPTIONS}
          {...form.getInputProps('subjectCode')}
        />
        <TextInput label="Tiers" placeholder="Entreprise, association…" maxLength={250} {...form.getInputProps('thirdParty')} />
        <MoneyInput label="Montant" placeholder="Vide s’il n’y en a pas" {...form.getInputProps('amount')} />
        <TextInput label="Signataire" placeholder="Le maire" maxLength={250} {...form.getInputProps('signatory')} />
      </SimpleGrid>
      <RichTextField
        label="Visas et considérants"
        description="Un par ligne. Ceux du code et de la délégation sont ajoutés d’eux-mêmes."
        shape="lines"
        {...form.getInputProps('recitals')}
      />
      <RichTextField
        label="Décision"
        description="Un article par paragraphe. L’article qui rappelle le compte rendu au conseil est ajouté de lui-même."
        {...form.getInputProps('decision')}
      />
    </>
  );
}
