import { Select, TextInput } from '@mantine/core';
import { ASSOCIATION_FIELDS, LEGAL_CATEGORIES } from '#shared/features/associations/words';
import type { AssociationForm } from '../../association-input';
import { useSirenFollows } from '../../use-siren-follows';
import { IdentifierInput } from '../IdentifierInput';
import { SectionNotes } from '../SectionNotes';
import { FieldPair } from './FieldPair';
import { RegistryFields } from './RegistryFields';

/** The numbers it is known by, each judged as it is typed. */
export function NumbersFields({ form }: { form: AssociationForm }) {
  const followSiret = useSirenFollows(form);
  return (
    <>
      <FieldPair>
        <IdentifierInput form={form} field="siret" placeholder="14 chiffres" onTyped={followSiret} />
        <IdentifierInput form={form} field="siren" placeholder="Se déduit du SIRET" />
        <IdentifierInput form={form} field="rna" placeholder="W suivi de 9 chiffres" />
        <TextInput label={ASSOCIATION_FIELDS.formerRna} placeholder="Avant 2009" {...form.getInputProps('formerRna')} />
        <LegalCategoryField form={form} />
        <IdentifierInput form={form} field="naf" placeholder="94.99Z" />
      </FieldPair>
      <RegistryFields form={form} />
      <SectionNotes section="numbers" values={form.getValues()} />
    </>
  );
}

function LegalCategoryField({ form }: { form: AssociationForm }) {
  const current = form.getValues().legalCategory;
  const codes = Object.keys(LEGAL_CATEGORIES);
  const offered = current === '' || codes.includes(current) ? codes : [...codes, current];
  return (
    <Select
      label={ASSOCIATION_FIELDS.legalCategory}
      clearable
      data={offered.map((code) => ({ value: code, label: [code, LEGAL_CATEGORIES[code]].filter(Boolean).join(' – ') }))}
      error={form.errors['legalCategory']}
      value={current === '' ? null : current}
      onChange={(code) => form.setFieldValue('legalCategory', code ?? '')}
    />
  );
}
