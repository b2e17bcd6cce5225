import { Autocomplete, Grid, TagsInput, Textarea, TextInput } from '@mantine/core';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import type { AssociationForm } from '../../association-input';
import { useWords } from '../../use-words';
import { FieldPair } from './FieldPair';

/** Its name and what it is about. Only the name is asked. */
export function IdentityFields({ form }: { form: AssociationForm }) {
  const [domains, labels, neighbourhoods] = [useWords('domain'), useWords('label'), useWords('neighbourhood')];
  const { domain } = form.getValues();
  return (
    <>
      <Grid gap="md">
        <Grid.Col span={9}>
          <TextInput label={ASSOCIATION_FIELDS.name} withAsterisk aria-required autoFocus {...form.getInputProps('name')} />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextInput label={ASSOCIATION_FIELDS.acronym} {...form.getInputProps('acronym')} />
        </Grid.Col>
      </Grid>
      <Textarea label={ASSOCIATION_FIELDS.purpose} autosize minRows={2} maxRows={6} {...form.getInputProps('purpose')} />
      <FieldPair>
        <Autocomplete
          label={ASSOCIATION_FIELDS.domain}
          data={domains}
          placeholder="Sport, culture, solidarité…"
          {...form.getInputProps('domain')}
        />
        <WordsInput form={form} field="otherDomains" words={domains.filter((word) => word !== domain)} />
        <Autocomplete label={ASSOCIATION_FIELDS.neighbourhood} data={neighbourhoods} {...form.getInputProps('neighbourhood')} />
        <WordsInput form={form} field="labels" words={labels} />
      </FieldPair>
    </>
  );
}

interface WordsInputProps {
  readonly form: AssociationForm;
  readonly field: 'otherDomains' | 'labels';
  readonly words: readonly string[];
}

function WordsInput({ form, field, words }: WordsInputProps) {
  const empty = form.getValues()[field].length === 0;
  return (
    <TagsInput
      label={ASSOCIATION_FIELDS[field]}
      data={[...words]}
      splitChars={[';', ',']}
      {...(empty ? { placeholder: 'Choisissez, ou tapez puis Entrée' } : {})}
      {...form.getInputProps(field)}
    />
  );
}
