import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconRestore, IconTrashX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TrashEntry } from '#shared/features/trash/contract';
import { listOf, plural, quote } from '#shared/kernel/french';
import type { Column } from '../../../components/table-columns';
import { formatInstant } from '../../../lib/format';
import { useCommand } from '../../../lib/queries';
import { KIND_ICONS, KIND_LABELS } from '../labels';

interface Actions {
  /** Absent for those who may only read. */
  readonly restores: boolean;
  /** Absent for those who may not validate. */
  readonly onPurge?: ((entry: TrashEntry) => void) | undefined;
}

/** The columns of the trash; the last one gives back or deletes for good. */
export function trashColumns({ restores, onPurge }: Actions): readonly Column<TrashEntry>[] {
  const columns: Column<TrashEntry>[] = [
    { key: 'kind', title: 'Nature', width: 170, render: (entry) => <Kind entry={entry} /> },
    { key: 'name', title: 'Intitulé', width: 180, grow: 3, wrap: true, render: (entry) => <Name entry={entry} /> },
    { key: 'removedAt', title: 'Mis à la corbeille', width: 162, render: ({ removedAt }) => formatInstant(removedAt) },
    { key: 'by', title: 'Par', width: 100, grow: 1, render: ({ by }) => by || '–' },
    { key: 'daysLeft', title: 'Supprimé dans', width: 130, grow: 1, wrap: true, render: (entry) => <TimeLeft entry={entry} /> },
  ];
  if (!restores) return columns;
  const actions: Column<TrashEntry> = {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: onPurge ? 230 : 126,
    align: 'right',
    render: (entry) => <EntryActions entry={entry} onPurge={onPurge} />,
  };
  return [...columns, actions];
}

function Kind({ entry: { kind } }: { entry: TrashEntry }) {
  const Shown = KIND_ICONS[kind];
  return (
    <Group gap={6} wrap="nowrap">
      <Shown size={16} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
      {KIND_LABELS[kind]}
    </Group>
  );
}

function Name({ entry: { kind, id, name, association } }: { entry: TrashEntry }) {
  return (
    <>
      {kind === 'association' ? (
        <Anchor inherit fw={600} renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id }} />}>
          {name}
        </Anchor>
      ) : (
        <Text span inherit fw={600}>
          {name}
        </Text>
      )}
      {association && (
        <Text size="sm" c="dimmed">
          {association.name}
        </Text>
      )}
    </>
  );
}

function TimeLeft({ entry: { daysLeft, heldBy } }: { entry: TrashEntry }) {
  if (heldBy.length > 0) return `Conservé\u00a0: ${listOf(heldBy)}`;
  return daysLeft === 0 ? 'Prochaine ouverture' : plural(daysLeft, 'jour', 'jours');
}

function EntryActions({ entry, onPurge }: { entry: TrashEntry } & Pick<Actions, 'onPurge'>) {
  const { kind, id, name } = entry;
  const restore = useCommand('trash.restore', { success: `${quote(name)} est de retour.` });
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRestore size={16} aria-hidden />}
        aria-label={`Restaurer ${quote(name)}`}
        loading={restore.isPending}
        onClick={() => restore.mutate({ kind, id })}
      >
        Restaurer
      </Button>
      {onPurge && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red.9"
          leftSection={<IconTrashX size={16} aria-hidden />}
          aria-label={`Supprimer définitivement ${quote(name)}`}
          onClick={() => onPurge(entry)}
        >
          Supprimer
        </Button>
      )}
    </Group>
  );
}
