import { Anchor, Group } from '@mantine/core';
import { IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { PersonSheet } from '#shared/features/people/model';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { mandateRoleLabels } from '../../../lib/mandate-role';

type HeldMandate = PersonSheet['mandates'][number];

/** Every function held in an association, those still held first. */
export function MandatesCard({ mandates }: { mandates: readonly HeldMandate[] }) {
  return (
    <SectionCard title="Mandats associatifs">
      <DataTable
        label="Mandats associatifs"
        rows={mandates}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            icon={IconUsersGroup}
            title="Aucun mandat"
            text="Les fonctions se donnent depuis la fiche d’une association, avec «&nbsp;Ajouter un dirigeant&nbsp;»."
          />
        }
      />
    </SectionCard>
  );
}

const COLUMNS: readonly Column<HeldMandate>[] = [
  { key: 'association', title: 'Association', width: 220, grow: 3, wrap: true, render: (mandate) => <AssociationCell mandate={mandate} /> },
  { key: 'role', title: 'Fonction', width: 120, grow: 1, render: ({ role }) => mandateRoleLabels[role] },
  { key: 'startsOn', title: 'Depuis le', width: 96, render: ({ startsOn }) => <DateText value={startsOn} /> },
  { key: 'endsOn', title: 'Jusqu’au', width: 96, render: ({ endsOn }) => <DateText value={endsOn} /> },
];

function AssociationCell({ mandate: { associationId, associationName, endsOn, inTrash } }: { mandate: HeldMandate }) {
  return (
    <Group gap={6}>
      <Anchor
        inherit
        fw={600}
        {...(endsOn === null ? {} : { c: 'dimmed' })}
        underline="hover"
        renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} />}
      >
        {associationName}
      </Anchor>
      {inTrash && (
        <StatusBadge tone="neutral" icon={IconTrash}>
          À la corbeille
        </StatusBadge>
      )}
    </Group>
  );
}
