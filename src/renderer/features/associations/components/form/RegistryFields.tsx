import { Button, Fieldset, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ASSOCIATION_FIELDS, LOCAL_LAW } from '#shared/features/associations/words';
import { DateField } from '../../../../components/DateField';
import type { AssociationForm } from '../../association-input';
import { FieldPair } from './FieldPair';

/** The registry of the court, which stands in for the RNA in Alsace and Moselle: shown where it applies, or when asked for. */
export function RegistryFields({ form }: { form: AssociationForm }) {
  const [asked, setAsked] = useState(false);
  const { legalCategory, registryCourt, registryVolume, registryFolio, registeredOn } = form.getValues();
  const isFilled = registryCourt !== '' || registryVolume !== '' || registryFolio !== '' || registeredOn !== null;
  if (!asked && !isFilled && legalCategory !== LOCAL_LAW) {
    return (
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setAsked(true)}>
        Siège en Alsace ou en Moselle&nbsp;: noter l’inscription au registre du tribunal
      </Button>
    );
  }
  return (
    <Fieldset legend="Registre des associations (Alsace-Moselle)">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Il tient lieu de numéro RNA&nbsp;: le volume et le folio figurent sur l’extrait du registre.
        </Text>
        <FieldPair>
          <TextInput
            label={ASSOCIATION_FIELDS.registryCourt}
            placeholder="Tribunal judiciaire de Metz"
            {...form.getInputProps('registryCourt')}
          />
          <DateField label={ASSOCIATION_FIELDS.registeredOn} {...form.getInputProps('registeredOn')} />
          <TextInput label={ASSOCIATION_FIELDS.registryVolume} {...form.getInputProps('registryVolume')} />
          <TextInput label={ASSOCIATION_FIELDS.registryFolio} {...form.getInputProps('registryFolio')} />
        </FieldPair>
      </Stack>
    </Fieldset>
  );
}
