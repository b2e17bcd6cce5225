import { Button, Checkbox, Fieldset, Grid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import type { AssociationForm } from '../../association-input';
import { IdentifierInput } from '../IdentifierInput';
import { FieldPair } from './FieldPair';

/** Where it has its seat, and where to write to when that is elsewhere. */
export function SeatFields({ form }: { form: AssociationForm }) {
  return (
    <>
      <TextInput label={ASSOCIATION_FIELDS.address} {...form.getInputProps('address')} />
      <PlaceFields form={form} postalCode="postalCode" city="city" />
      <Checkbox
        label={ASSOCIATION_FIELDS.seatIsHome}
        description="C’est une donnée personnelle&nbsp;: cette adresse n’est jamais imprimée dans l’annuaire."
        {...form.getInputProps('seatIsHome', { type: 'checkbox' })}
      />
      <MailFields form={form} />
    </>
  );
}

function MailFields({ form }: { form: AssociationForm }) {
  const [asked, setAsked] = useState(false);
  const { mailRecipient, mailAddress, mailPostalCode, mailCity } = form.getValues();
  const isFilled = [mailRecipient, mailAddress, mailPostalCode, mailCity].some((typed) => typed !== '');
  if (!asked && !isFilled) {
    return (
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setAsked(true)}>
        Le courrier va à une autre adresse
      </Button>
    );
  }
  return (
    <Fieldset legend="Adresse de correspondance">
      <Stack gap="sm">
        <FieldPair>
          <TextInput label={ASSOCIATION_FIELDS.mailRecipient} placeholder="Chez Mme Martin" {...form.getInputProps('mailRecipient')} />
          <TextInput label={ASSOCIATION_FIELDS.mailAddress} {...form.getInputProps('mailAddress')} />
        </FieldPair>
        <PlaceFields form={form} postalCode="mailPostalCode" city="mailCity" />
      </Stack>
    </Fieldset>
  );
}

interface PlaceFieldsProps {
  readonly form: AssociationForm;
  readonly postalCode: 'postalCode' | 'mailPostalCode';
  readonly city: 'city' | 'mailCity';
}

function PlaceFields({ form, postalCode, city }: PlaceFieldsProps) {
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <IdentifierInput form={form} field={postalCode} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 8 }}>
        <TextInput label={ASSOCIATION_FIELDS[city]} {...form.getInputProps(city)} />
      </Grid.Col>
    </Grid>
  );
}
