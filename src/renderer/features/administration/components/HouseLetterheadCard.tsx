import { Button, Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconArrowBackUp, IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import type { TownLetterhead } from '#shared/features/house-style/contract';
import { typeset } from '#shared/kernel/french';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useSaveFile } from '../../../lib/use-save-file';
import { LetterheadDoctor, LetterheadFields } from './LetterheadDoctor';

/** The letterhead that the town made in Word: dropped, examined, replaced or taken away, each undone in one gesture. */
export function HouseLetterheadCard({ letterhead }: { letterhead: TownLetterhead | null }) {
  const open = useRef<() => void>(null);
  const { set, remove } = useLetterhead(letterhead !== null);
  return (
    <SectionCard title="Papier à en-tête" actions={letterhead && <BackToOriginal remove={remove} />}>
      <Stack gap="md">
        <Dropzone
          openRef={open}
          activateOnClick={false}
          activateOnKeyboard={false}
          tabIndex={-1}
          enablePointerEvents
          multiple={false}
          inputProps={{ 'aria-label': 'Fichier du papier à en-tête' }}
          onDrop={(files) => void set.take(files)}
        >
          <Group justify="space-between" gap="md">
            <Shown letterhead={letterhead} />
            <Group gap="sm">
              {letterhead && <SaveFile />}
              <Button
                variant="default"
                leftSection={<IconUpload size={18} aria-hidden />}
                loading={set.isPending}
                onClick={() => open.current?.()}
              >
                {letterhead ? 'Changer de papier' : 'Choisir un papier'}
              </Button>
            </Group>
          </Group>
        </Dropzone>
        {letterhead && <LetterheadDoctor report={letterhead.report} />}
        <LetterheadFields />
      </Stack>
    </SectionCard>
  );
}

/** What puts a letterhead in place and takes it away; the one before is put back by « Annuler ». */
function useLetterhead(present: boolean) {
  const before = useRef<{ fileName: string; bytes: Uint8Array } | null>(null);
  const back = () => (before.current ? call('houseStyle.setLetterhead', before.current) : call('houseStyle.removeLetterhead', {}));
  const set = useCommand('houseStyle.setLetterhead', {
    success: ({ letterhead }) =>
      letterhead?.report.used === true
        ? 'Le papier à en-tête est en place.'
        : 'Le papier à en-tête est gardé\u00a0: corrigez-le pour qu’il serve.',
    undo: back,
  });
  const remove = useCommand('houseStyle.removeLetterhead', { success: 'L’en-tête de Démopart est de retour.', undo: back });
  const remember = async () => {
    before.current = present ? await call('houseStyle.letterheadFile', {}) : null;
  };
  return {
    set: {
      isPending: set.isPending,
      async take(files: readonly File[]) {
        const [file] = files;
        if (!file) return;
        await remember();
        set.mutate({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      },
    },
    remove: {
      isPending: remove.isPending,
      async now() {
        await remember();
        remove.mutate({});
      },
    },
  };
}

function BackToOriginal({ remove }: { remove: { readonly isPending: boolean; readonly now: () => Promise<void> } }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowBackUp size={16} aria-hidden />}
      loading={remove.isPending}
      aria-label={'Revenir à l’original\u00a0: papier à en-tête'}
      onClick={() => void remove.now()}
    >
      Revenir à l’original
    </Button>
  );
}

function SaveFile() {
  const save = useSaveFile();
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={save.isPending}
      onClick={() => save.mutate(() => call('houseStyle.letterheadFile', {}))}
    >
      Enregistrer le fichier
    </Button>
  );
}

function Shown({ letterhead }: { letterhead: TownLetterhead | null }) {
  if (!letterhead)
    return (
      <Stack gap={2} maw={640}>
        <Text size="sm">Déposez ici le papier à en-tête de la mairie, un document Word (.docx) de 5&nbsp;Mo au plus, sans macros.</Text>
        <Text size="sm" c="dimmed">
          Les documents en prendront l’en-tête, le pied de page, les marges et ce que contient sa page.
        </Text>
      </Stack>
    );
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {letterhead.fileName}
      </Text>
      <Group gap="sm">
        <Used report={letterhead.report} />
        <Text size="sm" c="dimmed">
          {typeset(`${Math.max(1, Math.round(letterhead.size / 1024))} Ko`)}
        </Text>
      </Group>
    </Stack>
  );
}

function Used({ report }: Pick<TownLetterhead, 'report'>) {
  return report.used ? (
    <StatusBadge tone="good">Utilisé par les documents</StatusBadge>
  ) : (
    <StatusBadge tone="warning">À corriger avant de servir</StatusBadge>
  );
}
