import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { DateField } from '../../../../components/DateField';
import { LegalNote } from '../../../../components/LegalNote';
import { WholeNumberInput } from '../../../../components/WholeNumberInput';
import type { AssociationForm } from '../../association-input';
import { SectionNotes } from '../SectionNotes';
import { FieldPair } from './FieldPair';
import { FullTimeInput } from './FullTimeInput';

type CountField = 'members' | 'membersFemale' | 'membersMale' | 'membersResident' | 'volunteers' | 'employees';

/** How many people, never who. */
export function CountFields({ form }: { form: AssociationForm }) {
  const count = (field: CountField) => (
    <WholeNumberInput label={ASSOCIATION_FIELDS[field]} allowNegative={false} thousandSeparator={'\u202f'} {...form.getInputProps(field)} />
  );
  return (
    <>
      <LegalNote
        tone="info"
        message="Des nombres seulement&nbsp;: la liste nominative des adhérents n’est jamais demandée à une association."
        source="CNIL&nbsp;; Conseil d’État, 28&nbsp;mars 1997, Solana"
      />
      <FieldPair of={3}>
        <DateField label={ASSOCIATION_FIELDS.countedOn} {...form.getInputProps('countedOn')} />
        {count('members')}
        {count('membersResident')}
        {count('membersFemale')}
        {count('membersMale')}
        {count('volunteers')}
        {count('employees')}
        <FullTimeInput label={ASSOCIATION_FIELDS.fullTimeEquivalents} placeholder="2,5" {...form.getInputProps('fullTimeEquivalents')} />
      </FieldPair>
      <SectionNotes section="counts" values={form.getValues()} />
    </>
  );
}
