import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { z } from 'zod';
import { Town } from '#shared/features/town/contract';
import { SectionCard } from '../../../components/SectionCard';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { ContractForm } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCommand } from '../../../lib/queries';

type TownValues = z.infer<typeof Town>;
type TextField = Exclude<keyof TownValues, 'seats'>;

const IDENTITY: readonly (readonly [TextField, string])[] = [
  ['name', 'Nom de la ville'],
  ['department', 'Département'],
  ['arrondissement', 'Arrondissement'],
  ['inseeCode', 'Code INSEE'],
  ['siret', 'SIRET de la commune'],
];
const CONTACT: readonly (readonly [TextField, string])[] = [
  ['address', 'Adresse de la mairie'],
  ['postalCode', 'Code postal'],
  ['email', 'Adresse électronique'],
  ['phone', 'Téléphone'],
  ['contactService', 'Service à contacter, imprimé sur les documents'],
];
const COUNCIL: readonly (readonly [TextField, string])[] = [
  ['mayorName', 'Nom du maire, imprimé sous la signature'],
  ['mayorTitle', 'Titre'],
  ['meetingPlace', 'Lieu habituel des séances'],
  ['court', 'Tribunal administratif'],
  ['prefecture', 'Préfecture ou sous-préfecture'],
];

/** Changes the town's details; Ctrl+S saves. */
export function TownForm({ town }: { town: TownValues }) {
  const form = useContractForm(Town, town);
  const save = useCommand('town.update', {
    form,
    success: 'Les informations de la ville sont enregistrées.',
    onDone: (saved) => form.resetDirty(saved),
  });
  const submit = form.onSubmit((values) => save.mutate(values));
  usePageShortcuts({ save: () => submit() });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Fields title="Commune" form={form} fields={IDENTITY} />
        <Fields title="Coordonnées" form={form} fields={CONTACT} />
        <Fields title="Conseil municipal" form={form} fields={COUNCIL}>
          <WholeNumberInput label="Nombre de sièges" {...form.getInputProps('seats')} />
        </Fields>
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldsProps {
  readonly title: string;
  readonly form: ContractForm<typeof Town>;
  readonly fields: readonly (readonly [TextField, string])[];
  readonly children?: React.ReactNode;
}

function Fields({ title, form, fields, children }: FieldsProps) {
  return (
    <SectionCard title={title}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" verticalSpacing="sm">
        {fields.map(([field, label]) => (
          <TextInput key={field} label={label} {...form.getInputProps(field)} />
        ))}
        {children}
      </SimpleGrid>
    </SectionCard>
  );
}
