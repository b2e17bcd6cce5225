import { Stack } from '@mantine/core';
import type { AssociationForm } from '../association-input';
import { ApprovalFields } from './form/ApprovalFields';
import { ContactFields } from './form/ContactFields';
import { CountFields } from './form/CountFields';
import { DirectoryFields } from './form/DirectoryFields';
import { FormSection } from './form/FormSection';
import { IdentityFields } from './form/IdentityFields';
import { LifeFields } from './form/LifeFields';
import { NumbersFields } from './form/NumbersFields';
import { SeatFields } from './form/SeatFields';
import { SectionIndex } from './form/SectionIndex';
import classes from './form.module.css';

/** Every field of the sheet, part by part, with the index of the parts beside them. */
export function AssociationFields({ form }: { form: AssociationForm }) {
  return (
    <div className={classes['layout']}>
      <SectionIndex />
      <Stack gap="md">
        <FormSection name="identity">
          <IdentityFields form={form} />
        </FormSection>
        <FormSection name="numbers">
          <NumbersFields form={form} />
        </FormSection>
        <FormSection name="seat">
          <SeatFields form={form} />
        </FormSection>
        <FormSection name="contacts">
          <ContactFields form={form} />
        </FormSection>
        <FormSection name="approvals">
          <ApprovalFields form={form} />
        </FormSection>
        <FormSection name="counts">
          <CountFields form={form} />
        </FormSection>
        <FormSection name="life">
          <LifeFields form={form} />
        </FormSection>
        <FormSection name="directory">
          <DirectoryFields form={form} />
        </FormSection>
      </Stack>
    </div>
  );
}
