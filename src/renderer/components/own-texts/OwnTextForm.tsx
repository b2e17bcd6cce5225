import { Button, Group, Select, SimpleGrid, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { ACT_SUBJECTS, actSubject } from '#shared/features/council/act-subjects';
import { OwnTextInput, OwnTextKind, type OwnText } from '#shared/features/legal-texts/own';
import { fold } from '#shared/kernel/french';
import { DateField } from '../DateField';
import { call } from '../../lib/api';
import { useContractForm } from '../../lib/form';
import { useCommand } from '../../lib/queries';
import { LIBRARY_WORDS } from './library-words';

interface OwnTextFormProps {
  /** Of one that is added; null to let it be chosen. */
  readonly kind: OwnTextKind | null;
  readonly subjectCode: string;
  /** Null to add one. */
  readonly text: OwnText | null;
  readonly onClose: () => void;
}

const KINDS = OwnTextKind.options.map((value) => ({ value, label: LIBRARY_WORDS[value].title }));

/** One text of the town's library: its words, what it is about, when it may be cited and what takes its place afterwards. */
export function OwnTextForm({ kind, subjectCode, text, onClose }: OwnTextFormProps) {
  const before = text && OwnTextInput.strip().parse(text);
  const blank = {
    kind: kind ?? 'visa',
    text: '',
    subjects: [subjectCode].filter((code) => code !== ''),
    validFrom: null,
    validUntil: null,
    source: '',
    replacement: '',
  };
  const form = useContractForm(OwnTextInput, before ?? blank);
  const add = useCommand('legalTexts.add', {
    success: 'Le texte est ajouté à la bibliothèque.',
    undo: ({ id }) => call('legalTexts.remove', { id }),
    form,
    onDone: onClose,
  });
  const update = useCommand('legalTexts.update', {
    success: 'Le texte est modifié.',
    undo: ({ id, version }) => (before ? call('legalTexts.update', { id, version, values: before }) : Promise.resolve()),
    form,
    onDone: onClose,
  });
  const save = form.onSubmit((values) => {
    if (text) update.mutate({ id: text.id, version: text.version, values });
    else add.mutate(values);
  });
  return (
    <form
      onSubmit={(event) => {
        // The library stands in the panel of an affair, which is a form too.
        event.stopPropagation();
        save(event);
      }}
    >
      <Stack>
        {kind === null && text === null && (
          <Select label="Nature" data={KINDS} allowDeselect={false} withAsterisk {...form.getInputProps('kind')} />
        )}
        <Textarea label="Texte" withAsterisk aria-required autosize minRows={2} data-autofocus {...form.getInputProps('text')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TagsInput
            label="Matières"
            description="Codes ACTES, par exemple 7.5 ; vide pour toute matière"
            clearable
            data={ACT_SUBJECTS.map(({ code }) => code)}
            renderOption={({ option }) => (
              <Text size="sm">
                <b>{option.value}</b> {actSubject(option.value)?.title}
              </Text>
            )}
            filter={({ options, search }) => options.filter((option) => 'value' in option && isAbout(option.value, search))}
            {...form.getInputProps('subjects')}
          />
          <TextInput label="Source" description="Article, loi, délibération" {...form.getInputProps('source')} />
          <DateField label="Applicable à partir du" placeholder="Depuis toujours" {...form.getInputProps('validFrom')} />
          <DateField label="Applicable jusqu’au" placeholder="Tant qu’il n’est pas abrogé" {...form.getInputProps('validUntil')} />
        </SimpleGrid>
        <Textarea
          label="Texte qui le remplace"
          description="Proposé dans les affaires qui citent celui-ci après son abrogation"
          autosize
          minRows={1}
          {...form.getInputProps('replacement')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" loading={add.isPending || update.isPending}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The beginning of a code, or words of its subject. */
function isAbout(code: string, search: string): boolean {
  return (
    code.startsWith(search.trim()) || fold(`${actSubject(code)?.title ?? ''} ${actSubject(code)?.domain ?? ''}`).includes(fold(search))
  );
}
