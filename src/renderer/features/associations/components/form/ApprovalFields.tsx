import { Checkbox, Text, Textarea } from '@mantine/core';
import { CommercialTaxes } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS, COMMERCIAL_TAXES_WORDS } from '#shared/features/associations/words';
import { DateField } from '../../../../components/DateField';
import type { AssociationForm } from '../../association-input';
import { SectionNotes } from '../SectionNotes';
import { ApprovalList } from './ApprovalList';
import { ChoiceField } from './ChoiceField';
import { FieldPair } from './FieldPair';

/** What the State and others recognise of it, and the networks it belongs to. */
export function ApprovalFields({ form }: { form: AssociationForm }) {
  const { publicUtility, publicUtilityOn, commercialTaxes } = form.getValues();
  return (
    <>
      <ApprovalList form={form} />
      <Textarea
        label={ASSOCIATION_FIELDS.affiliations}
        placeholder="Réseaux, unions, fédérations&nbsp;: noms complets"
        autosize
        minRows={1}
        maxRows={6}
        {...form.getInputProps('affiliations')}
      />
      <FieldPair>
        <div>
          <Text size="sm" fw={500} mb={6}>
            Utilité publique
          </Text>
          <Checkbox label={ASSOCIATION_FIELDS.publicUtility} {...form.getInputProps('publicUtility', { type: 'checkbox' })} />
        </div>
        {(publicUtility || publicUtilityOn !== null) && (
          <DateField label={ASSOCIATION_FIELDS.publicUtilityOn} {...form.getInputProps('publicUtilityOn')} />
        )}
      </FieldPair>
      <ChoiceField
        label={ASSOCIATION_FIELDS.commercialTaxes}
        words={COMMERCIAL_TAXES_WORDS}
        options={CommercialTaxes.options}
        value={commercialTaxes ?? 'unknown'}
        onChange={(value) => form.setFieldValue('commercialTaxes', value)}
      />
      <SectionNotes section="approvals" values={form.getValues()} />
    </>
  );
}
