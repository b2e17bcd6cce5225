import { Stack } from '@mantine/core';
import type { ComponentType } from 'react';
import type { AssociationForm } from '../association-input';
import type { SectionKey } from '../sections';
import { FORM_SECTIONS } from '../sections';
import { ApprovalFields } from './form/ApprovalFields';
import { ContactFields } from './form/ContactFields';
import { CountFields } from './form/CountFields';
import { DirectoryFields } from './form/DirectoryFields';
import { FormPart } from './form/FormPart';
import { IdentityFields } from './form/IdentityFields';
import { LifeFields } from './form/LifeFields';
import { NumbersFields } from './form/NumbersFields';
import { SeatFields } from './form/SeatFields';
import { SectionIndex } from './form/SectionIndex';
import classes from './form.module.css';

const PARTS: Readonly<Record<SectionKey, ComponentType<{ form: AssociationForm }>>> = {
  identity: IdentityFields,
  numbers: NumbersFields,
  seat: SeatFields,
  contacts: ContactFields,
  approvals: ApprovalFields,
  counts: CountFields,
  life: LifeFields,
  directory: DirectoryFields,
};

/** Every field of the sheet, part by part, with the index of the parts beside them. */
export function AssociationFields({ form }: { form: AssociationForm }) {
  const [values, errors] = [form.getValues(), form.errors];
  return (
    <div className={classes['layout']}>
      <SectionIndex />
      <Stack gap="md">
        {FORM_SECTIONS.map(({ key }) => (
          <FormPart key={key} name={key} Fields={PARTS[key]} form={form} values={values} errors={errors} />
        ))}
      </Stack>
    </div>
  );
}
