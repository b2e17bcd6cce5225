import { Button, Checkbox, Group, Modal, ScrollArea, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { DelegationInput, type Delegation } from '#shared/features/mayor-decisions/model';
import { mattersOn, matterName, type DelegableMatter } from '#shared/features/mayor-decisions/matters';
import { DateField } from '../../../components/DateField';
import { useContractForm, type ContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';

interface DelegationModalProps {
  /** The delegation to change; null to record one. */
  readonly delegation: Delegation | null;
  readonly onClose: () => void;
}

/** The deliberation that delegates matters to the mayor: its number, its day, the matters and their limits. */
export function DelegationModal({ delegation, onClose }: DelegationModalProps) {
  const form = useContractForm(DelegationInput, initialOf(delegation));
  const add = useCommand('mayorDecisions.addDelegation', { success: 'La délégation est enregistrée.', form, onDone: onClose });
  const update = useCommand('mayorDecisions.updateDelegation', { success: 'La délégation est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (delegation === null) add.mutate(values);
    else update.mutate({ id: delegation.id, version: delegation.version, values });
  });
  const day = form.getValues().decidedOn ?? today();
  const matters = mattersOn(day);
  const source = useLaw(day)?.('council.mayor-delegation.article').source;
  const chosen = form.getValues().matters;
  const all = chosen.length === matters.length;
  return (
    <Modal opened onClose={onClose} size="xl" title={delegation === null ? 'Enregistrer une délégation' : 'Modifier une délégation'}>
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={3}>
            <TextInput
              label="N° de la délibération"
              withAsterisk
              aria-required
              data-autofocus
              maxLength={40}
              {...form.getInputProps('number')}
            />
            <DateField label="Date" withAsterisk aria-required {...form.getInputProps('decidedOn')} />
            <DateField label="Jusqu’au" placeholder="Fin du mandat" {...form.getInputProps('endsOn')} />
          </SimpleGrid>
          <Checkbox
            label="Toutes les matières"
            description={source}
            checked={all}
            indeterminate={!all && chosen.length > 0}
            onChange={() => form.setFieldValue('matters', all ? [] : matters.map(({ number }) => limitOf(form, number)))}
          />
          {form.errors['matters'] && (
            <Text size="sm" c="red" role="alert">
              {form.errors['matters']}
            </Text>
          )}
          <ScrollArea.Autosize mah={340} type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': 'Matières déléguées' }}>
            <Stack gap={6}>
              {matters.map((matter) => (
                <OneMatter key={matter.number} form={form} matter={matter} />
              ))}
            </Stack>
          </ScrollArea.Autosize>
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
    </Modal>
  );
}

type DelegationForm = ContractForm<typeof DelegationInput>;

function initialOf(delegation: Delegation | null) {
  if (delegation === null) return { number: '', decidedOn: today(), endsOn: null, matters: [] };
  const { number, decidedOn, endsOn, matters } = delegation;
  return { number, decidedOn, endsOn, matters };
}

function limitOf(form: DelegationForm, number: string) {
  return form.getValues().matters.find(({ matter }) => matter === number) ?? { matter: number, limit: '' };
}

/** One matter: delegated or not, and within which limits. */
function OneMatter({ form, matter: { number, limited } }: { readonly form: DelegationForm; readonly matter: DelegableMatter }) {
  const chosen = form.getValues().matters;
  const known = chosen.find(({ matter }) => matter === number);
  const others = chosen.filter(({ matter }) => matter !== number);
  const set = (limit: string) =>
    form.setFieldValue(
      'matters',
      [...others, { matter: number, limit }].toSorted((a, b) => Number(a.matter) - Number(b.matter)),
    );
  return (
    <Group wrap="nowrap" gap="sm">
      <Checkbox
        w={300}
        flex="none"
        label={matterName(number)}
        checked={known !== undefined}
        onChange={() => (known ? form.setFieldValue('matters', others) : set(''))}
      />
      {known !== undefined && (
        <TextInput
          flex={1}
          size="xs"
          aria-label={`Limites du ${number}°`}
          placeholder={limited ? 'Limites ou conditions à indiquer' : 'Limites, s’il y en a'}
          maxLength={500}
          value={known.limit}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </Group>
  );
}
