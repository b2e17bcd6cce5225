import { Anchor, Button, Group, Popover, ScrollArea, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useState } from 'react';
import type { OwnText, OwnTextKind } from '#shared/features/legal-texts/own';
import { textsFor } from '#shared/features/legal-texts/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { LIBRARY_WORDS } from '../../../components/own-texts/library-words';
import { KeepTexts } from './KeepTexts';
import { OwnTextsModal } from './OwnTextsModal';
import classes from './council.module.css';

interface LegalTextPickerProps {
  readonly kind: OwnTextKind;
  readonly subjectCode: string;
  readonly day: CivilDate;
  /** What is written so far, one text each. */
  readonly written: readonly string[];
  readonly onPick: (text: string) => void;
}

/** Esc closes the library, not the affair behind it. */
const KEPT_INSIDE = { 'data-mantine-stop-propagation': 'true' } as const;

/** The library beside the text it goes into: the town's own texts and those that come with the program, of the subject or found by words. */
export function LegalTextPicker({ kind, subjectCode, day, written, onPick }: LegalTextPickerProps) {
  const [opened, setOpened] = useState(false);
  const [managing, setManaging] = useState(false);
  const [search, setSearch] = useState('');
  const own = useCall('legalTexts.list', {}, { enabled: opened });
  const mayWrite = useMay('write');
  const texts = textsFor({ kind, subjectCode, day, search, own: own.data ?? [] });
  const unkept = written.filter((text) => ![...texts, ...(own.data ?? [])].some((known) => known.text === text));
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={520} trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconBooks size={16} />}
            aria-label={LIBRARY_WORDS[kind].library}
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
            <ScrollArea.Autosize mah={240}>
              {texts.map((text) => (
                <UnstyledButton key={text.text} className={classes['pick'] ?? ''} onClick={() => onPick(text.text)} {...KEPT_INSIDE}>
                  <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                    {text.text}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {originOf(text)}
                  </Text>
                </UnstyledButton>
              ))}
            </ScrollArea.Autosize>
            {mayWrite && own.data && unkept.length > 0 && <KeepTexts kind={kind} subjectCode={subjectCode} texts={unkept} />}
            <Group justify="flex-end">
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => {
                  setOpened(false);
                  setManaging(true);
                }}
                {...KEPT_INSIDE}
              >
                Gérer les textes de la ville…
              </Anchor>
            </Group>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {managing && <OwnTextsModal kind={kind} day={day} subjectCode={subjectCode} onClose={() => setManaging(false)} />}
    </>
  );
}

function originOf(text: { readonly source: string } | OwnText): string {
  if (!('id' in text)) return text.source;
  return text.source === '' ? 'Texte de la ville' : `Texte de la ville · ${text.source}`;
}
