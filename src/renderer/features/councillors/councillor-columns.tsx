import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Sending } from '#shared/features/assembly/sending';
import type { Councillor } from '#shared/features/councillors/model';
import { TIE_WORDS } from '#shared/features/interests/words';
import type { AssociationId } from '#shared/kernel/ids';
import { DateText } from '../../components/DateText';
import { StatusBadge } from '../../components/StatusBadge';
import type { Column } from '../../components/table-columns';
import { functionOf, nameOf } from './labels';
import { lackLabels, meansLabels } from './sending-words';

/** The table of the council: order, name, function, delegation, group, convocation, associations; the end of the mandate where some have ended. */
export function councillorColumns(
  isInOffice: (member: Councillor) => boolean,
  withFormer: boolean,
  sendings: ReadonlyMap<string, Sending>,
): readonly Column<Councillor>[] {
  return [
    { key: 'order', title: 'Rang', align: 'right', width: 56, render: (member) => member.tableOrder },
    {
      key: 'name',
      title: 'Nom',
      width: 150,
      grow: 1,
      wrap: true,
      render: (member) => (
        <Text span fw={600} inherit>
          {nameOf(member)}
        </Text>
      ),
    },
    { key: 'function', title: 'Fonction', width: 140, grow: 1, wrap: true, render: functionOf },
    {
      key: 'delegation',
      title: 'Délégation',
      width: 166,
      grow: 2,
      wrap: true,
      render: (member) => capitalised(member.delegation) || '–',
    },
    { key: 'group', title: 'Groupe', width: 138, render: (member) => member.group || '–' },
    { key: 'sending', title: 'Convocation', width: 128, wrap: true, render: ({ id }) => <How sending={sendings.get(id)} /> },
    { key: 'interests', title: 'Mandats et intérêts', width: 170, grow: 3, render: (member) => <Interests member={member} /> },
    ...(withFormer ? [termColumn(isInOffice)] : []),
  ];
}

/** How the convocation reaches them; what it lacks is a badge. */
function How({ sending }: { readonly sending: Sending | undefined }) {
  if (!sending) return <span>–</span>;
  const { means, lacks } = sending;
  return lacks === null ? <span>{meansLabels[means]}</span> : <StatusBadge tone="warning">{lackLabels[lacks]}</StatusBadge>;
}

function termColumn(isInOffice: (member: Councillor) => boolean): Column<Councillor> {
  return {
    key: 'term',
    title: 'Mandat',
    width: 146,
    render: (member) => (isInOffice(member) ? <StatusBadge tone="good">En exercice</StatusBadge> : <Ended member={member} />),
  };
}

/** One line a tie, however long the name: whole when pointed at, and on the page it leads to. */
function Interests({ member }: { member: Councillor }) {
  if (member.interests.length === 0) return <span>–</span>;
  return (
    <>
      {member.interests.map(({ associationId, associationName, role }) => (
        <Text key={`${associationName} ${role}`} inherit truncate lh={1.35} title={`${associationName}, ${roleOf(role)}`}>
          {associationId === null ? associationName : <AssociationAnchor id={associationId} name={associationName} />}, {roleOf(role)}
        </Text>
      ))}
    </>
  );
}

function AssociationAnchor({ id, name }: { readonly id: AssociationId; readonly name: string }) {
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id }} />}>
      {name}
    </Anchor>
  );
}

function roleOf(role: Councillor['interests'][number]['role']): string {
  return TIE_WORDS[role].toLowerCase();
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

function Ended({ member }: { member: Councillor }) {
  return (
    <StatusBadge tone="neutral">
      {member.endsOn ? 'Fin le ' : 'À partir du '}
      <DateText value={member.endsOn ?? member.startsOn} />
    </StatusBadge>
  );
}
