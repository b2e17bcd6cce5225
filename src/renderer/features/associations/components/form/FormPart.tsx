import type { ComponentType } from 'react';
import { memo } from 'react';
import { isSameValue } from '#shared/features/associations/rules';
import type { AssociationDraft, AssociationForm } from '../../association-input';
import type { SectionKey } from '../../sections';
import { SECTION_FIELDS } from '../../sections';
import { FormSection } from './FormSection';

interface FormPartProps {
  readonly name: SectionKey;
  readonly Fields: ComponentType<{ form: AssociationForm }>;
  readonly form: AssociationForm;
  /** What the form holds now: the form itself always answers with its latest values. */
  readonly values: AssociationDraft;
  readonly errors: AssociationForm['errors'];
}

/** One part of the form. A keystroke elsewhere does not draw it again: fifty fields would make typing slow. */
export const FormPart = memo(function FormPart({ name, Fields, form }: FormPartProps) {
  return (
    <FormSection name={name}>
      <Fields form={form} />
    </FormSection>
  );
}, showsTheSame);

function showsTheSame(before: FormPartProps, after: FormPartProps): boolean {
  const fields = SECTION_FIELDS[after.name];
  const sameValues = fields.every((field) => isSameValue(before.values[field], after.values[field]));
  return sameValues && (before.errors === after.errors || faultsOf(before) === faultsOf(after));
}

/** The sentences under the fields of a part, those of the lines of its lists included. */
function faultsOf({ name, errors }: FormPartProps): string {
  const fields: ReadonlySet<string> = new Set(SECTION_FIELDS[name]);
  return JSON.stringify(Object.entries(errors).filter(([path]) => fields.has(path.split('.')[0] ?? path)));
}
