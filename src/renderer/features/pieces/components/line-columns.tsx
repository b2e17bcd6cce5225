import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconPlus, IconX } from '@tabler/icons-react';
import type { PieceLine } from '#shared/features/pieces/model';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { DateText } from '../../../components/DateText';
import type { Column } from '../../../components/table-columns';
import { lookOf } from '../labels';
import { checkPiece, openPiece } from '../piece-actions';
import { LookBadge } from './LookBadge';

/** What the file holds of each kind of document. `commitmentOn` is the date on the sheet. */
export function lineColumns(commitmentOn: CivilDate | null): readonly Column<PieceLine>[] {
  return [
    {
      key: 'type',
      title: 'Pièce',
      width: 250,
      grow: 3,
      wrap: true,
      render: (line) => <TypeCell line={line} commitmentOn={commitmentOn} />,
    },
    { key: 'state', title: 'État', width: 150, render: (line) => <LookBadge look={lookOf(line)} /> },
    { key: 'document', title: 'Document', width: 190, grow: 2, wrap: true, render: (line) => <DocumentCell line={line} /> },
    { key: 'end', title: 'Valable jusqu’au', width: 132, render: (line) => <EndCell line={line} /> },
  ];
}

/** What is done in one click: the verdict on what came, or the filing of what is wanting. */
export function actionsColumn(onAdd: (line: PieceLine) => void): Column<PieceLine> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 214,
    align: 'right',
    render: (line) => <LineActions line={line} onAdd={() => onAdd(line)} />,
  };
}

function TypeCell({ line, commitmentOn }: { line: PieceLine; commitmentOn: CivilDate | null }) {
  const hints = hintsOf(line, commitmentOn);
  return (
    <Stack gap={0}>
      <Text span inherit fw={600}>
        {line.type.name}
      </Text>
      {hints.length > 0 && (
        <Text span size="xs" c="dimmed">
          {hints.join(' · ')}
        </Text>
      )}
    </Stack>
  );
}

function hintsOf({ type, state, exemption, expectedYear, askedOn }: PieceLine, commitmentOn: CivilDate | null): string[] {
  const wanting = state === 'missing' || state === 'expired' || state === 'refused';
  const dated = type.role === 'republican-commitment' && state === 'missing' && commitmentOn !== null && exemption === null;
  const hints = [
    type.archivedAt !== null && 'n’est plus demandée',
    !type.required && type.archivedAt === null && 'facultative',
    wanting && type.required && expectedYear !== null && `exercice ${expectedYear} attendu`,
    dated && `date connue (${formatDateShort(commitmentOn)}), document absent`,
    exemption === 'public-utility' && 'reconnue d’utilité publique',
    exemption === 'state-approval' && 'agréée par l’État (art. 25-1)',
    askedOn !== null && `demandée par lettre le ${formatDateShort(askedOn)}`,
  ];
  return hints.filter((hint) => hint !== false);
}

function DocumentCell({ line: { counting, older } }: { line: PieceLine }) {
  if (!counting)
    return (
      <Text span inherit c="dimmed">
        –
      </Text>
    );
  const year = counting.year === null ? '' : ` (${counting.year})`;
  const unchecked = older.filter(({ status }) => status === 'received').length;
  const others = [older.length > 0 && plural(older.length, 'autre', 'autres'), unchecked > 0 && `dont ${unchecked} à contrôler`];
  return (
    <Stack gap={0} align="flex-start">
      {counting.fileName === '' ? (
        <Text span inherit>
          Sans fichier{year}
        </Text>
      ) : (
        <Anchor
          component="button"
          type="button"
          inherit
          ta="left"
          style={{ overflowWrap: 'anywhere' }}
          onClick={() => void openPiece(counting)}
        >
          {counting.fileName}
          {year}
        </Anchor>
      )}
      <Text span size="xs" c="dimmed">
        {[`reçue le ${formatDateShort(counting.receivedOn)}`, ...others].filter((part) => part !== false).join(', ')}
      </Text>
    </Stack>
  );
}

function EndCell({ line: { counting } }: { line: PieceLine }) {
  if (!counting) return <DateText value={null} />;
  return counting.validThrough === null ? <>Sans limite</> : <DateText value={counting.validThrough} />;
}

function LineActions({ line: { type, state, counting }, onAdd }: { line: PieceLine; onAdd: () => void }) {
  if (state === 'received' && counting) {
    return (
      <Group gap={6} justify="flex-end" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCheck size={16} aria-hidden />}
          aria-label={`Conforme\u00a0: ${type.name}`}
          onClick={() => void checkPiece(counting, 'valid')}
        >
          Conforme
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          aria-label={`Refuser\u00a0: ${type.name}`}
          onClick={() => void checkPiece(counting, 'refused')}
        >
          Refuser
        </Button>
      </Group>
    );
  }
  if (type.archivedAt !== null) return null;
  return (
    <Button
      size="compact-sm"
      variant={state === 'valid' ? 'subtle' : 'default'}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={`Ajouter\u00a0: ${type.name}`}
      onClick={onAdd}
    >
      Ajouter
    </Button>
  );
}
