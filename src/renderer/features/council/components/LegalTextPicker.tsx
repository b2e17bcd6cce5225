import { Button, Popover, ScrollArea, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useState } from 'react';
import type { LegalText } from '#shared/features/legal-texts/library';
import { textsFor } from '#shared/features/legal-texts/rules';
import type { CivilDate } from '#shared/kernel/dates';
import classes from './council.module.css';

interface LegalTextPickerProps {
  readonly kind: LegalText['kind'];
  readonly subjectCode: string;
  readonly day: CivilDate;
  readonly onPick: (text: string) => void;
}

/** Esc closes the library, not the affair behind it. */
const KEPT_INSIDE = { 'data-mantine-stop-propagation': 'true' } as const;

/** The library of visas or of recitals, beside the text they go into: those of the subject, or those that words find. */
export function LegalTextPicker({ kind, subjectCode, day, onPick }: LegalTextPickerProps) {
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const texts = textsFor({ kind, subjectCode, day, search });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={520} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconBooks size={16} />}
          aria-label={kind === 'visa' ? 'Bibliothèque de visas' : 'Bibliothèque de considérants'}
          onClick={() => setOpened(!opened)}
        >
          Bibliothèque
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <TextInput
            label="Chercher dans la bibliothèque"
            placeholder="Mots, article, loi ou décret"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            data-autofocus
            {...KEPT_INSIDE}
          />
          {texts.length === 0 && <Text size="sm">Aucun texte en vigueur ne contient ces mots.</Text>}
          <ScrollArea.Autosize mah={280}>
            {texts.map(({ text, source }) => (
              <UnstyledButton key={text} className={classes['pick'] ?? ''} onClick={() => onPick(text)} {...KEPT_INSIDE}>
                <Text size="sm">{text}</Text>
                <Text size="xs" c="dimmed">
                  {source}
                </Text>
              </UnstyledButton>
            ))}
          </ScrollArea.Autosize>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
