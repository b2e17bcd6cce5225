import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { SessionInput } from '#shared/features/council/model';
import { SessionKind } from '#shared/features/council/model';
import { DateField } from '../../../components/DateField';
import type { ContractForm } from '../../../lib/form';
import { sessionFieldLabels as labels, sessionKindLabels } from '../labels';
import { TimeField } from '../../../components/TimeField';

const kinds = SessionKind.options.map((value) => ({ value, label: sessionKindLabels[value] }));

interface SessionFieldsProps {
  readonly form: ContractForm<typeof SessionInput>;
  /** In a wide window. */
  readonly columns?: number;
}

/** When, where and how the council meets; an urgent session says why. */
export function SessionFields({ form, columns = 4 }: SessionFieldsProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: columns }} verticalSpacing="sm">
        <Select label={labels.kind} data={kinds} allowDeselect={false} {...form.getInputProps('kind')} />
        <DateField label={labels.meetsOn} withAsterisk aria-required {...form.getInputProps('meetsOn')} />
        <TimeField label={labels.meetsAt} withAsterisk aria-required {...form.getInputProps('meetsAt')} />
        <TextInput label={labels.place} withAsterisk aria-required {...form.getInputProps('place')} />
      </SimpleGrid>
      {form.getValues().kind === 'urgent' && (
        <Textarea
          label={labels.urgencyReason}
          description="Imprimé dans la convocation ; le maire en rend compte dès l’ouverture de la séance."
          placeholder="par exemple, la fermeture immédiate du gymnase à la suite de l’orage du 12 juin"
          autosize
          minRows={2}

          {...form.getInputProps('urgencyReason')}
        />
      )}
    </>
  );
}
