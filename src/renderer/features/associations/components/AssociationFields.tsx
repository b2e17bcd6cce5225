import { Autocomplete, Grid, SegmentedControl, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { AssociationStatus } from '#shared/features/associations/model';
import { DateField } from '../../../components/DateField';
import { SectionCard } from '../../../components/SectionCard';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { useCall } from '../../../lib/queries';
import type { AssociationForm } from '../association-input';
import { fieldLabels, legalCategoryLabels, statusLabels } from '../labels';
import { IdentifierInput } from './IdentifierInput';

/** Every field of the sheet, in the cards where it is read. */
export function AssociationFields({ form }: { form: AssociationForm }) {
  return (
    <Stack gap="md">
      <SectionCard title="Identité">
        <IdentityFields form={form} />
      </SectionCard>
      <SectionCard title="Coordonnées">
        <ContactFields form={form} />
      </SectionCard>
      <SectionCard title="Vie de l’association">
        <LifeFields form={form} />
      </SectionCard>
    </Stack>
  );
}

function IdentityFields({ form }: { form: AssociationForm }) {
  const facets = useCall('associations.facets', {}).data;
  const known = (values: readonly { readonly value: string }[] | undefined) => (values ?? []).map(({ value }) => value);
  return (
    <Stack gap="sm">
      <Grid gap="md">
        <Grid.Col span={9}>
          <TextInput label={fieldLabels.name} withAsterisk aria-required autoFocus {...form.getInputProps('name')} />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextInput label={fieldLabels.acronym} {...form.getInputProps('acronym')} />
        </Grid.Col>
      </Grid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <Autocomplete
          label={fieldLabels.domain}
          data={known(facets?.domains)}
          placeholder="Sport, culture, solidarité…"
          {...form.getInputProps('domain')}
        />
        <Autocomplete label={fieldLabels.neighbourhood} data={known(facets?.neighbourhoods)} {...form.getInputProps('neighbourhood')} />
        <IdentifierInput form={form} field="siret" placeholder="14 chiffres" />
        <IdentifierInput form={form} field="rna" placeholder="W suivi de 9 chiffres" />
      </SimpleGrid>
      <Textarea label={fieldLabels.purpose} autosize minRows={2} maxRows={6} {...form.getInputProps('purpose')} />
    </Stack>
  );
}

function ContactFields({ form }: { form: AssociationForm }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
      <TextInput label={fieldLabels.address} {...form.getInputProps('address')} />
      <SimpleGrid cols={2} spacing="md">
        <IdentifierInput form={form} field="postalCode" />
        <TextInput label={fieldLabels.city} {...form.getInputProps('city')} />
      </SimpleGrid>
      <IdentifierInput form={form} field="phone" placeholder="03 82 …" />
      <IdentifierInput form={form} field="email" placeholder="nom@domaine.fr" />
      <TextInput label={fieldLabels.website} placeholder="https://" {...form.getInputProps('website')} />
    </SimpleGrid>
  );
}

function LifeFields({ form }: { form: AssociationForm }) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <StatusField form={form} />
        <LegalCategoryField form={form} />
        <DateField label={fieldLabels.foundedOn} {...form.getInputProps('foundedOn')} />
        <WholeNumberInput
          label={fieldLabels.members}
          allowNegative={false}
          thousandSeparator={'\u202f'}
          {...form.getInputProps('members')}
        />
        <DateField label={fieldLabels.republicanCommitmentOn} {...form.getInputProps('republicanCommitmentOn')} />
      </SimpleGrid>
      <Textarea label={fieldLabels.notes} autosize minRows={2} maxRows={10} {...form.getInputProps('notes')} />
    </Stack>
  );
}

function StatusField({ form }: { form: AssociationForm }) {
  const id = useId();
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm" fw={500} id={id}>
        {fieldLabels.status}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        data={AssociationStatus.options.map((value) => ({ value, label: statusLabels[value] }))}
        value={form.getValues().status ?? 'active'}
        onChange={(status) => form.setFieldValue('status', AssociationStatus.parse(status))}
      />
    </Stack>
  );
}

function LegalCategoryField({ form }: { form: AssociationForm }) {
  const current = form.getValues().legalCategory;
  const codes = Object.keys(legalCategoryLabels);
  const offered = current === '' || codes.includes(current) ? codes : [...codes, current];
  return (
    <Select
      label={fieldLabels.legalCategory}
      clearable
      data={offered.map((code) => ({ value: code, label: [code, legalCategoryLabels[code]].filter(Boolean).join(' – ') }))}
      error={form.errors['legalCategory']}
      value={current === '' ? null : current}
      onChange={(code) => form.setFieldValue('legalCategory', code ?? '')}
    />
  );
}
