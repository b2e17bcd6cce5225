import { Anchor, Fieldset, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CouncilItem, CouncilSession, ItemForm } from '#shared/features/council/model';
import { DateField } from '../../../components/DateField';
import { RichTextField } from '../../../components/rich-text/RichTextField';
import type { ContractForm } from '../../../lib/form';
import { itemFieldLabels as labels } from '../labels';
import { CommitteeField } from './CommitteeField';
import { ItemTypeField } from './ItemTypeField';
import { LegalTextPicker } from './LegalTextPicker';
import { PartiesField } from './PartiesField';
import { RepealedTexts } from './RepealedTexts';
import { StaleCitations } from './StaleCitations';
import { RapporteurField } from './RapporteurField';
import { SubjectCodeField } from './SubjectCodeField';

interface ItemFieldsProps {
  readonly form: ContractForm<typeof ItemForm>;
  readonly item: CouncilItem;
  readonly session: CouncilSession;
  readonly readOnly: boolean;
}

type TextName = 'context' | 'proposal' | 'budget' | 'visas' | 'recitals' | 'decision';

const NOTE: readonly (readonly [TextName, string])[] = [
  ['context', 'Ce qui amène l’affaire devant le conseil'],
  ['proposal', 'Ce que l’affaire change et ce qui est proposé au conseil'],
  ['budget', 'Imputation, crédits ouverts, engagés, reste'],
];

const DELIBERATION: readonly (readonly [TextName, string])[] = [
  ['visas', 'Un par ligne ; « VU » est ajouté s’il manque'],
  ['recitals', 'Un par ligne ; « CONSIDÉRANT » est ajouté s’il manque'],
  ['decision', 'Un paragraphe par article, avec ses listes et ses tableaux ; la numérotation est automatique'],
];

type LibraryName = 'visas' | 'recitals' | 'decision';

/** What the library gives each text, and what stands between two. */
const LIBRARIES = {
  visas: { kind: 'visa', between: '\n' },
  recitals: { kind: 'recital', between: '\n' },
  decision: { kind: 'article', between: '\n\n' },
} as const;

function isLibraryName(name: TextName): name is LibraryName {
  return Object.hasOwn(LIBRARIES, name);
}

/** Every field of an affair: what the agenda prints, then the explanatory note, then the draft deliberation. */
export function ItemFields({ form, item, session, readOnly }: ItemFieldsProps) {
  const library = (name: LibraryName) => {
    const { kind, between } = LIBRARIES[name];
    const text = form.getValues()[name];
    const written = text.split(between).map((one) => one.trim());
    return (
      <LegalTextPicker
        kind={kind}
        subjectCode={form.getValues().subjectCode}
        day={session.meetsOn}
        written={written.filter((one) => one !== '')}
        onPick={(picked) => form.setFieldValue(name, text === '' ? picked : `${text}${between}${picked}`)}
      />
    );
  };
  const area = ([name, description]: readonly [TextName, string]) => (
    <RichTextField
      key={name}
      label={labels[name]}
      description={description}
      shape={name === 'visas' || name === 'recitals' ? 'lines' : 'blocks'}
      readOnly={readOnly}
      aside={!readOnly && isLibraryName(name) && library(name)}
      {...form.getInputProps(name)}
    />
  );
  return (
    <>
      <Textarea
        label={labels.title}
        withAsterisk
        aria-required
        autosize
        minRows={1}
        readOnly={readOnly}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <SimpleGrid cols={2}>
        <RapporteurField onDay={session.meetsOn} readOnly={readOnly} {...form.getInputProps('rapporteurId')} />
        <SubjectCodeField readOnly={readOnly} {...form.getInputProps('subjectCode')} />
        <ItemTypeField readOnly={readOnly} {...form.getInputProps('type')} />
      </SimpleGrid>
      <Fieldset legend="Commission">
        <Stack gap="sm">
          <SimpleGrid cols={2}>
            <CommitteeField readOnly={readOnly} {...form.getInputProps('committeeId')} />
            <DateField label="Réunie le" readOnly={readOnly} {...form.getInputProps('committeeMetOn')} />
          </SimpleGrid>
          <Textarea
            label={labels.committeeOpinion}
            description="Cité avec la commission dans la note et dans le projet de délibération"
            autosize
            minRows={1}
            readOnly={readOnly}
            {...form.getInputProps('committeeOpinion')}
          />
        </Stack>
      </Fieldset>
      <PartiesField readOnly={readOnly} {...form.getInputProps('parties')} />
      {item.kind === 'grants' && item.campaignId && (
        <Text size="sm">
          Le tableau des subventions est imprimé avec cette affaire&nbsp;: il suit la{' '}
          <Anchor
            inherit
            underline="always"
            renderRoot={(props) => <Link {...props} to="/campaigns/$id" params={{ id: item.campaignId ?? '' }} />}
          >
            campagne
          </Anchor>
          .
        </Text>
      )}
      <Fieldset legend="Note explicative de synthèse">
        <Stack gap="sm">
          {NOTE.map(area)}
          <SimpleGrid cols={3}>
            <TextInput
              label={labels.budgetLine}
              placeholder="65748, fonction 024"
              readOnly={readOnly}
              {...form.getInputProps('budgetLine')}
            />
            <TextInput label={labels.budgetName} placeholder="Budget principal" readOnly={readOnly} {...form.getInputProps('budgetName')} />
            <TextInput label={labels.budgetYear} placeholder="2026" readOnly={readOnly} {...form.getInputProps('budgetYear')} />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <Fieldset legend="Projet de délibération">
        <Stack gap="sm">
          <RepealedTexts form={form} day={session.meetsOn} readOnly={readOnly} />
          <StaleCitations form={form} day={session.meetsOn} readOnly={readOnly} />
          {DELIBERATION.map(area)}
        </Stack>
      </Fieldset>
    </>
  );
}
