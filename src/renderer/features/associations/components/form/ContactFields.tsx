import { TextInput } from '@mantine/core';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import type { AssociationForm } from '../../association-input';
import { IdentifierInput } from '../IdentifierInput';
import { FieldPair } from './FieldPair';

/** How to reach it. */
export function ContactFields({ form }: { form: AssociationForm }) {
  return (
    <FieldPair>
      <IdentifierInput form={form} field="phone" placeholder="03 82 …" />
      <IdentifierInput form={form} field="secondPhone" placeholder="06 …" />
      <IdentifierInput form={form} field="email" placeholder="nom@domaine.fr" />
      <TextInput label={ASSOCIATION_FIELDS.website} placeholder="https://" {...form.getInputProps('website')} />
    </FieldPair>
  );
}
