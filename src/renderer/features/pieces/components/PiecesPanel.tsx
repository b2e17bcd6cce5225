import { Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { useState } from 'react';
import type { PieceChecklist, PieceLine } from '#shared/features/pieces/model';
import type { AssociationId, PieceTypeId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import type { PieceDraft } from '../drafts';
import { draftsOf } from '../drafts';
import { LIGHTS, summaryText } from '../labels';
import { useRowDrop } from '../use-row-drop';
import { AddPiecesModal } from './AddPiecesModal';
import { DropZone } from './DropZone';
import { LineDrawer } from './LineDrawer';
import { actionsColumn, lineColumns } from './line-columns';
import { LookBadge } from './LookBadge';
import classes from './pieces.module.css';

interface PiecesPanelProps {
  readonly associationId: AssociationId;
  readonly editable: boolean;
}

/** The supporting documents of an association: what is there, what is wanting, what is to be checked. */
export function PiecesPanel({ associationId, editable }: PiecesPanelProps) {
  const { data, error, refetch } = useCall('pieces.ofAssociation', { associationId });
  const [adding, setAdding] = useState<readonly PieceDraft[] | null>(null);
  const [shown, setShown] = useState<PieceTypeId | null>(null);
  const add = (files: readonly File[], line: PieceLine | undefined) => setAdding(data ? startOf(data.lines, files, line) : null);
  const drop = useRowDrop((files, rank) => add(files, data?.lines[rank]));
  const types = data?.lines.map(({ type }) => type).filter(({ archivedAt }) => archivedAt === null) ?? [];
  const line = data?.lines.find(({ type }) => type.id === shown);
  const columns = lineColumns(data?.commitmentOn ?? null);
  return (
    <Stack gap="md" component="section">
      <VisuallyHidden>
        <Title order={2}>Pièces</Title>
      </VisuallyHidden>
      {data && data.lines.length > 0 && <Standing checklist={data} />}
      {editable && types.length > 0 && <DropZone onFiles={(files) => add(files, undefined)} />}
      <div className={classes['lines']} {...(editable ? drop : {})}>
        <DataTable
          label="Pièces"
          rows={data?.lines}
          columns={editable ? [...columns, actionsColumn((chosen) => add([], chosen))] : columns}
          rowKey={({ type }) => type.id}
          onOpen={({ type }) => setShown(type.id)}
          error={error}
          onRetry={() => void refetch()}
          empty={<NothingAsked />}
        />
      </div>
      {line && <LineDrawer line={line} types={types} editable={editable} onAdd={() => add([], line)} onClose={() => setShown(null)} />}
      {adding && <AddPiecesModal associationId={associationId} types={types} start={adding} onClose={() => setAdding(null)} />}
    </Stack>
  );
}

function startOf(lines: readonly PieceLine[], files: readonly File[], line: PieceLine | undefined): PieceDraft[] {
  const expectedYears = new Map(lines.map(({ type, expectedYear }) => [type.id, expectedYear]));
  return draftsOf(files, { types: lines.map(({ type }) => type), typeId: line?.type.id ?? null, expectedYears, today: today() });
}

function Standing({ checklist: { light, lines } }: { checklist: PieceChecklist }) {
  const exempt = lines.find(({ exemption }) => exemption !== null);
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <LookBadge look={LIGHTS[light]} />
        <Text>{summaryText(lines)}</Text>
      </Group>
      {exempt && (
        <LegalNote
          tone="info"
          message={
            exempt.exemption === 'public-utility'
              ? 'Association reconnue d’utilité publique\u00a0: la souscription du contrat d’engagement républicain est réputée satisfaite.'
              : 'Association agréée par l’État au titre de l’article 25-1\u00a0: la souscription du contrat d’engagement républicain est réputée satisfaite.'
          }
          source="Loi n° 2000-321 du 12 avril 2000, art. 10-1 et 25-1"
        />
      )}
    </Stack>
  );
}

function NothingAsked() {
  const mayValidate = useMay('validate');
  return (
    <EmptyState
      icon={IconFiles}
      title="Aucune pièce n’est demandée"
      text={
        mayValidate
          ? 'Dressez la liste des pièces demandées aux associations dans les réglages du registre.'
          : 'Un compte « validation » dresse la liste des pièces demandées dans les réglages du registre.'
      }
    />
  );
}
