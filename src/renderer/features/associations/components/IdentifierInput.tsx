import type { TextInputProps } from '@mantine/core';
import { Group, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import type { AssociationForm } from '../association-input';
import type { IdentifierField, IdentifierVerdict } from '../identifier-verdict';
import { verdictIn } from '../identifier-verdict';

interface IdentifierInputProps extends Pick<TextInputProps, 'placeholder'> {
  readonly form: AssociationForm;
  readonly field: IdentifierField;
  /** Told of each keystroke. */
  readonly onTyped?: (text: string) => void;
}

/** An identifier checked while it is typed. One that is refused says why, and can still be saved: it is then flagged. */
export function IdentifierInput({ form, field, onTyped, ...rest }: IdentifierInputProps) {
  const [typing, setTyping] = useState(false);
  const verdict = verdictIn(form.getValues(), field);
  const shown = verdict.state !== 'fine' && (!typing || verdict.state === 'destroyed');
  return (
    <div onFocus={() => setTyping(true)} onBlur={() => setTyping(false)}>
      <TextInput
        label={ASSOCIATION_FIELDS[field]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        descriptionProps={{ component: 'div', 'aria-live': 'polite' }}
        {...(shown ? { description: <Verdict verdict={verdict} /> } : {})}
        {...rest}
        {...form.getInputProps(field)}
        onInput={(event) => onTyped?.(event.currentTarget.value)}
      />
    </div>
  );
}

function Verdict({ verdict: { state, message } }: { verdict: IdentifierVerdict }) {
  const mended = state === 'repaired';
  const Shown = mended ? IconCheck : IconAlertTriangle;
  return (
    <Group component="span" gap={6} wrap="nowrap" align="flex-start" c={mended ? 'var(--dp-good-fg)' : 'var(--dp-warning-fg)'}>
      <Shown size={16} aria-hidden style={{ flex: 'none', marginTop: 1 }} />
      <Text component="span" size="sm" inherit={false}>
        {message}
        {mended ? '' : ' Vous pouvez l’enregistrer ainsi\u00a0: la fiche restera «\u00a0À vérifier\u00a0».'}
      </Text>
    </Group>
  );
}
