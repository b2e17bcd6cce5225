import { Alert, Button, Menu, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useRef } from 'react';
import { LETTER_FIELD_NAMES, LETTER_FIELDS } from '#shared/features/letter-templates/fields';
import type { LetterText } from '#shared/features/letter-templates/model';
import { unknownFields } from '#shared/features/letter-templates/rules';

interface LetterFieldsProps {
  readonly value: LetterText;
  readonly onChange: (value: LetterText) => void;
  readonly errors?: { readonly subject?: string | undefined; readonly body?: string | undefined };
}

/** The subject and the text of a letter, with a picker of fields, and what is misspelt in it as it is typed. */
export function LetterFields({ value, onChange, errors = {} }: LetterFieldsProps) {
  const body = useRef<HTMLTextAreaElement>(null);
  const unknown = unknownFields(value);
  const insert = (field: string) => {
    const at = body.current?.selectionStart ?? value.body.length;
    const end = body.current?.selectionEnd ?? at;
    onChange({ ...value, body: `${value.body.slice(0, at)}{${field}}${value.body.slice(end)}` });
    requestAnimationFrame(() => {
      body.current?.focus();
      body.current?.setSelectionRange(at + field.length + 2, at + field.length + 2);
    });
  };
  const replace = (wrong: string, right: string) =>
    onChange({ subject: value.subject.replaceAll(wrong, `{${right}}`), body: value.body.replaceAll(wrong, `{${right}}`) });
  return (
    <Stack gap="sm">
      <TextInput
        label="Objet"
        required
        value={value.subject}
        maxLength={200}
        error={errors.subject}
        onChange={({ currentTarget }) => onChange({ ...value, subject: currentTarget.value })}
      />
      <Textarea
        ref={body}
        label="Texte"
        description="Une ligne vide sépare deux paragraphes ; une ligne qui commence par un tiret est un point de liste"
        required
        autosize
        minRows={6}
        maxRows={12}
        value={value.body}
        maxLength={8000}
        error={errors.body}
        onChange={({ currentTarget }) => onChange({ ...value, body: currentTarget.value })}
      />
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconBraces size={16} />} style={{ alignSelf: 'flex-start' }}>
            Insérer un champ
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {LETTER_FIELD_NAMES.map((field) => (
            <Menu.Item key={field} onClick={() => insert(field)}>
              <Text size="sm">{LETTER_FIELDS[field]}</Text>
              <Text size="xs" c="dimmed">{`{${field}}`}</Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {unknown.length > 0 && (
        <Alert color="red" title="Champs inconnus" role="status">
          <Stack gap={4}>
            {unknown.map(({ field, nearest }) => (
              <Text size="sm" key={field}>
                {field}{' '}
                {nearest !== null && (
                  <Button size="compact-xs" variant="default" onClick={() => replace(field, nearest)}>
                    Remplacer par {`{${nearest}}`}
                  </Button>
                )}
              </Text>
            ))}
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}
