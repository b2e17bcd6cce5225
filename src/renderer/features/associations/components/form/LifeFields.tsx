import { Textarea } from '@mantine/core';
import { AssociationStatus } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS, STATUS_WORDS } from '#shared/features/associations/words';
import { DateField } from '../../../../components/DateField';
import type { AssociationForm } from '../../association-input';
import { SectionNotes } from '../SectionNotes';
import { ChoiceField } from './ChoiceField';
import { FieldPair } from './FieldPair';

/** Its dates, where it stands, and what the town notes of it. */
export function LifeFields({ form }: { form: AssociationForm }) {
  const { status, dissolvedOn } = form.getValues();
  return (
    <>
      <ChoiceField
        label={ASSOCIATION_FIELDS.status}
        words={STATUS_WORDS}
        options={AssociationStatus.options}
        value={status ?? 'active'}
        onChange={(value) => form.setFieldValue('status', value)}
      />
      <FieldPair of={3}>
        <DateField label={ASSOCIATION_FIELDS.foundedOn} {...form.getInputProps('foundedOn')} />
        <DateField label={ASSOCIATION_FIELDS.declaredOn} {...form.getInputProps('declaredOn')} />
        <DateField label={ASSOCIATION_FIELDS.publishedOn} {...form.getInputProps('publishedOn')} />
        {(status === 'dissolved' || dissolvedOn !== null) && (
          <DateField label={ASSOCIATION_FIELDS.dissolvedOn} {...form.getInputProps('dissolvedOn')} />
        )}
      </FieldPair>
      <FieldPair>
        <DateField label={ASSOCIATION_FIELDS.republicanCommitmentOn} {...form.getInputProps('republicanCommitmentOn')} />
      </FieldPair>
      <SectionNotes section="life" values={form.getValues()} />
      <Textarea label={ASSOCIATION_FIELDS.notes} autosize minRows={2} maxRows={10} {...form.getInputProps('notes')} />
    </>
  );
}
