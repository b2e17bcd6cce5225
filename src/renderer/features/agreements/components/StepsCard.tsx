import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { AgreementSteps, type AgreementRow } from '#shared/features/agreements/model';
import { DateField } from '../../../components/DateField';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';

const STEPS = [
  ['sentOn', 'Envoyée à l’association le'],
  ['associationSignedOn', 'Signée par l’association le'],
  ['signedOn', 'Signée par le maire le'],
  ['depositedOn', 'Transmise à la préfecture le'],
  ['publishedOn', 'Publiée le'],
] as const;

/** The days of the signature. */
export function StepsCard({ agreement, editable, depositDue }: { agreement: AgreementRow; editable: boolean; depositDue: boolean }) {
  const { sentOn, associationSignedOn, signedOn, depositedOn, publishedOn } = agreement;
  const before = { sentOn, associationSignedOn, signedOn, depositedOn, publishedOn };
  const form = useContractForm(AgreementSteps, before);
  const follow = useCommand('agreements.follow', {
    success: 'Les dates de la signature sont enregistrées.',
    undo: ({ id, version }) => call('agreements.follow', { id, version, steps: before }),
  });
  return (
    <SectionCard title="Signature">
      <form onSubmit={form.onSubmit((steps) => follow.mutate({ id: agreement.id, version: agreement.version, steps }))}>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {STEPS.map(([field, label]) => (
            <DateField key={field} label={label} disabled={!editable} {...form.getInputProps(field)} />
          ))}
        </SimpleGrid>
        <Group justify="space-between" mt="sm">
          <Text size="sm" c="dimmed">
            {depositDue
              ? 'Le total annuel impose le dépôt en préfecture.'
              : 'Le dépôt en préfecture n’est pas obligatoire pour ce montant.'}
          </Text>
          {editable && (
            <Button type="submit" disabled={!form.isDirty()} loading={follow.isPending}>
              Enregistrer les dates
            </Button>
          )}
        </Group>
      </form>
    </SectionCard>
  );
}
