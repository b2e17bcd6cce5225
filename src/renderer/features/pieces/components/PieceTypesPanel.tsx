import { Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconFiles, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { PieceType } from '#shared/features/pieces/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall, useCommand } from '../../../lib/queries';
import { AddTypeModal } from './AddTypeModal';
import { moveButtonId, typeColumns } from './type-columns';

/** The documents that the town asks of associations, and how long each is good. */
export function PieceTypesPanel() {
  const types = useCall('pieces.types', {});
  const [adding, setAdding] = useState(false);
  usePageShortcuts({ create: () => setAdding(true) });
  const move = useMove(types.data);
  const asked = types.data?.filter(({ archivedAt }) => archivedAt === null);
  const setAside = types.data?.filter(({ archivedAt }) => archivedAt !== null) ?? [];
  return (
    <Stack gap="md" component="section">
      <VisuallyHidden>
        <Title order={2}>Pièces demandées</Title>
      </VisuallyHidden>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text c="dimmed" maw={820}>
          La liste de contrôle de chaque association, dans cet ordre. Ce qui change ici vaut aussitôt pour les pièces déjà reçues. Une liste
          nominative des adhérents ne peut pas être exigée&nbsp;: leur nombre suffit.
        </Text>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)} flex="none">
          Ajouter une pièce
        </Button>
      </Group>
      <DataTable
        label="Pièces demandées"
        rows={asked}
        columns={typeColumns(asked?.at(-1)?.position ?? 0, move)}
        rowKey={({ id }) => id}
        error={types.error}
        onRetry={() => void types.refetch()}
        empty={
          <EmptyState icon={IconFiles} title="Aucune pièce n’est demandée" text="Ajoutez celles que vous attendez des associations." />
        }
      />
      {setAside.length > 0 && <SetAside types={setAside} />}
      {adding && <AddTypeModal onClose={() => setAdding(false)} />}
    </Stack>
  );
}

/** Moves a line; its button keeps the focus, or the other one when it has come to an end of the list. */
function useMove(types: readonly PieceType[] | undefined): (type: PieceType, by: -1 | 1) => void {
  const moved = useRef<readonly [string, -1 | 1] | null>(null);
  useEffect(() => {
    if (!moved.current) return;
    const [id, by] = moved.current;
    moved.current = null;
    const buttons = [by, by === 1 ? -1 : 1] as const;
    const free = buttons.map((way) => document.getElementById(moveButtonId(id, way))).find((button) => button?.matches(':enabled'));
    free?.focus();
  }, [types]);
  return (type, by) => {
    moved.current = [type.id, by];
    call('pieces.moveType', { id: type.id, position: type.position + by }).catch(showFailure);
  };
}

function SetAside({ types }: { types: readonly PieceType[] }) {
  const restore = useCommand('pieces.restoreType', { success: ({ name }) => `«\u00a0${name}\u00a0» est de nouveau demandée.` });
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        Pièces qui ne sont plus demandées
      </Title>
      {types.map(({ id, name }) => (
        <Group key={id} gap="sm">
          <Text>{name}</Text>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Demander de nouveau\u00a0: ${name}`}
            onClick={() => restore.mutate({ id })}
          >
            Demander de nouveau
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
