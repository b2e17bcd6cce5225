import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconMail, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterTemplate } from '#shared/features/letter-templates/model';
import { fieldsIn, unknownFields } from '#shared/features/letter-templates/rules';
import { plural, quote } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { TemplateModal } from './TemplateModal';

/** The letters that are written again and again, each with its fields. */
export function TemplatesPanel() {
  const templates = useCall('templates.list', {});
  const [edited, setEdited] = useState<LetterTemplate | 'new' | null>(null);
  const remove = useCommand('templates.archive', {
    success: 'Le modèle est retiré.',
    undo: (_, { id }) => call('templates.restore', { id }),
  });
  const add = (
    <Button size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      Nouveau modèle
    </Button>
  );
  return (
    <SectionCard title="Modèles de lettres" actions={add}>
      <DataTable
        label="Modèles de lettres"
        rows={templates.data}
        columns={[...COLUMNS, actions(setEdited, (template) => remove.mutate({ id: template.id }))]}
        rowKey={({ id }) => id}
        onOpen={setEdited}
        error={templates.error}
        onRetry={() => void templates.refetch()}
        empty={
          <EmptyState
            icon={IconMail}
            title="Aucun modèle"
            text="Un modèle s’écrit une fois : ses champs, comme {president} ou {montant_vote}, se remplissent pour chaque association."
          />
        }
      />
      {edited !== null && <TemplateModal template={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </SectionCard>
  );
}

const COLUMNS: readonly Column<LetterTemplate>[] = [
  { key: 'name', title: 'Modèle', width: 200, grow: 1, wrap: true, render: ({ name }) => <strong>{name}</strong> },
  { key: 'subject', title: 'Objet', width: 240, grow: 2, wrap: true, render: ({ subject }) => subject },
  { key: 'fields', title: 'Champs', width: 150, render: (template) => <FieldCount template={template} /> },
];

function FieldCount({ template }: { template: LetterTemplate }) {
  const unknown = unknownFields(template).length;
  if (unknown > 0) return <StatusBadge tone="bad">{plural(unknown, 'champ inconnu', 'champs inconnus')}</StatusBadge>;
  return <Text size="sm">{plural(fieldsIn(template).length, 'champ', 'champs')}</Text>;
}

function actions(onEdit: (template: LetterTemplate) => void, onRemove: (template: LetterTemplate) => void): Column<LetterTemplate> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 88,
    align: 'right',
    render: (template) => (
      <Group gap={4} justify="flex-end" wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" aria-label={`Modifier ${quote(template.name)}`} onClick={() => onEdit(template)}>
          <IconPencil size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={`Retirer ${quote(template.name)}`} onClick={() => onRemove(template)}>
          <IconTrash size={18} />
        </ActionIcon>
      </Group>
    ),
  };
}
