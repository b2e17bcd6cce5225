import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { ExchangeKind } from '#shared/features/exchanges/model';
import { EXCHANGE_WORDS } from '#shared/features/exchanges/words';
import { DateField } from '../../../components/DateField';
import type { ExchangeForm } from '../exchange-form';

interface ExchangeFieldsProps {
  readonly form: ExchangeForm;
  readonly subjectRef?: RefObject<HTMLInputElement | null>;
}

/** What is noted of an exchange, and under it what the law lets anybody ask (facts 10.1: comments are communicable). */
export function ExchangeFields({ form, subjectRef }: ExchangeFieldsProps) {
  return (
    <Stack gap="sm">
      <Group gap="md" align="flex-start">
        <Select
          label="Nature"
          w={130}
          allowDeselect={false}
          data={ExchangeKind.options.map((value) => ({ value, label: EXCHANGE_WORDS[value] }))}
          {...form.getInputProps('kind')}
        />
        <DateField label="Date" w={150} {...form.getInputProps('happenedOn')} />
        <TextInput
          label="Sujet"
          withAsterisk
          aria-required
          flex="1 1 240px"
          ref={subjectRef}
          data-autofocus
          {...form.getInputProps('subject')}
        />
      </Group>
      <Textarea
        label="Ce qui a été dit ou convenu"
        description="Des faits, aucun jugement sur une personne&nbsp;: l’intéressé peut demander à lire ces lignes (RGPD, art. 15)."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('text')}
      />
    </Stack>
  );
}
