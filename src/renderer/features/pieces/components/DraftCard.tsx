import { ActionIcon, Button, FileButton, Group, Paper, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconFile, IconPaperclip, IconX } from '@tabler/icons-react';
import type { PieceType } from '#shared/features/pieces/model';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { formatSize } from '../../../lib/format';
import type { PieceDraft } from '../drafts';
import { validityText } from '../labels';

interface DraftCardProps {
  readonly draft: PieceDraft;
  readonly types: readonly PieceType[];
  readonly onChange: (changes: Partial<PieceDraft>) => void;
  /** Absent when it is the only one. */
  readonly onDrop?: (() => void) | undefined;
}

/** One document about to be filed: its file, its kind, its dates. */
export function DraftCard({ draft, types, onChange, onDrop }: DraftCardProps) {
  const type = types.find(({ id }) => id === draft.typeId);
  return (
    <Paper withBorder p="sm" role="group" aria-label={draft.file?.name ?? 'Pièce sans fichier'}>
      <Stack gap="xs">
        <FileLine draft={draft} onChange={onChange} onDrop={onDrop} />
        {draft.errors['file'] !== undefined && (
          <div role="alert">
            <LegalNote tone="bad" message={draft.errors['file']} />
          </div>
        )}
        <Select
          label="Pièce"
          placeholder="De quelle pièce s’agit-il&nbsp;?"
          withAsterisk
          searchable
          nothingFoundMessage="Aucune pièce de ce nom"
          data={types.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.typeId}
          onChange={(value) => onChange({ typeId: types.find(({ id }) => id === value)?.id ?? null })}
          {...(type ? { description: validityText(type) } : {})}
          error={draft.errors['typeId']}
        />
        <PieceDates draft={draft} type={type} onChange={onChange} />
      </Stack>
    </Paper>
  );
}

function FileLine({ draft, onChange, onDrop }: Omit<DraftCardProps, 'types'>) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <IconFile size={18} aria-hidden style={{ flex: 'none' }} />
        <Text truncate title={draft.file?.name} {...(draft.file ? { fw: 600 } : { c: 'dimmed' })}>
          {draft.file?.name ?? 'Sans fichier\u00a0: seule l’arrivée est notée'}
        </Text>
        {draft.file && (
          <Text size="sm" c="dimmed" flex="none">
            {formatSize(draft.file.size)}
          </Text>
        )}
      </Group>
      <Group gap={4} wrap="nowrap">
        <FileButton onChange={(file) => file && onChange({ file })}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" leftSection={<IconPaperclip size={16} aria-hidden />}>
              {draft.file ? 'Changer' : 'Choisir le fichier'}
            </Button>
          )}
        </FileButton>
        {onDrop && (
          <ActionIcon variant="subtle" color="gray" aria-label={`Ne pas ajouter ${draft.file?.name ?? 'cette pièce'}`} onClick={onDrop}>
            <IconX size={18} />
          </ActionIcon>
        )}
      </Group>
    </Group>
  );
}

interface PieceDatesProps extends Pick<DraftCardProps, 'draft' | 'onChange'> {
  readonly type: PieceType | undefined;
}

function PieceDates({ draft, type, onChange }: PieceDatesProps) {
  const { errors } = draft;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {type?.validity === 'yearly' && (
        <WholeNumberInput
          label="Année"
          withAsterisk
          value={draft.year}
          onChange={(year) => onChange({ year })}
          error={errors['year']}
          min={1990}
          max={2100}
          thousandSeparator=""
        />
      )}
      <DateField label="Date du document" value={draft.datedOn} onChange={(datedOn) => onChange({ datedOn })} error={errors['datedOn']} />
      {type?.validity === 'until-date' && (
        <DateField
          label="Valable jusqu’au"
          withAsterisk
          value={draft.writtenEnd}
          onChange={(writtenEnd) => onChange({ writtenEnd })}
          error={errors['writtenEnd']}
        />
      )}
      <TextInput
        label="Note"
        maxLength={500}
        value={draft.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
        error={errors['note']}
      />
    </SimpleGrid>
  );
}
