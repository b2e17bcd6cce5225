import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Councillor } from '#shared/features/councillors/model';
import { DateText } from '../../components/DateText';
import { StatusBadge } from '../../components/StatusBadge';
import type { Column } from '../../components/table-columns';
import { mandateRoleLabels } from '../../lib/mandate-role';
import { functionOf, nameOf } from './labels';

/** The table of the council: order, name, function, delegation, group, associations, end of mandate. */
export function councillorColumns(isInOffice: (member: Councillor) => boolean): readonly Column<Councillor>[] {
  return [
    { key: 'order', title: 'Rang', align: 'right', width: 64, render: (member) => member.tableOrder },
    {
      key: 'name',
      title: 'Nom',
      width: '18%',
      render: (member) => (
        <Text span fw={600} inherit>
          {nameOf(member)}
        </Text>
      ),
    },
    { key: 'function', title: 'Fonction', width: '18%', render: functionOf },
    { key: 'delegation', title: 'Délégation', width: '16%', render: (member) => member.delegation || '–' },
    { key: 'group', title: 'Groupe', width: '12%', render: (member) => member.group || '–' },
    { key: 'interests', title: 'Mandats associatifs', render: (member) => <Interests member={member} /> },
    {
      key: 'term',
      title: 'Mandat',
      width: 150,
      render: (member) => (isInOffice(member) ? <StatusBadge tone="good">En exercice</StatusBadge> : <Ended member={member} />),
    },
  ];
}

function Interests({ member }: { member: Councillor }) {
  if (member.interests.length === 0) return <span>–</span>;
  return (
    <>
      {member.interests.map(({ associationId, associationName, role }) => (
        <div key={`${associationId} ${role}`}>
          <Anchor
            size="sm"
            underline="always"
            renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} />}
          >
            {associationName}
          </Anchor>
          , {mandateRoleLabels[role].toLowerCase()}
        </div>
      ))}
    </>
  );
}

function Ended({ member }: { member: Councillor }) {
  return (
    <StatusBadge tone="neutral">
      {member.endsOn ? 'Fin le ' : 'À partir du '}
      <DateText value={member.endsOn ?? member.startsOn} />
    </StatusBadge>
  );
}
