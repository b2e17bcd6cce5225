import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { GrantRequestInput } from '#shared/features/grants/model';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import type { ContractForm } from '../../../lib/form';
import { grantFieldLabels as labels } from '../labels';

/** The fields of a request, for adding and for changing one. */
export function GrantFields({ form }: { form: ContractForm<typeof GrantRequestInput> }) {
  return (
    <>
      <TextInput
        label={labels.purpose}
        withAsterisk
        aria-required
        placeholder="par exemple, fonctionnement annuel"
        {...form.getInputProps('purpose')}
      />
      <SimpleGrid cols={2}>
        <MoneyInput label={labels.asked} withAsterisk aria-required {...form.getInputProps('asked')} />
        <DateField label={labels.receivedOn} {...form.getInputProps('receivedOn')} />
        <MoneyInput label={labels.proposed} {...form.getInputProps('proposed')} />
        <MoneyInput label={labels.committee} {...form.getInputProps('committee')} />
        <MoneyInput label={labels.voted} {...form.getInputProps('voted')} />
      </SimpleGrid>
      <Textarea label={labels.note} autosize minRows={2} maxRows={6} {...form.getInputProps('note')} />
    </>
  );
}
