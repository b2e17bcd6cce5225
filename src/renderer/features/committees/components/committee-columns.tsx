import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Committee, CommitteeMember } from '#shared/features/committees/model';
import { plural } from '#shared/kernel/french';
import { DateText } from '../../../components/DateText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';

/** The committees: name, vice-chair, members, affairs put to them, dates. */
export function committeeColumns(onRemove: ((committee: Committee) => void) | undefined): readonly Column<Committee>[] {
  return [
    {
      key: 'name',
      title: 'Commission',
      width: 200,
      grow: 2,
      wrap: true,
      render: ({ name }) => (
        <Text span fw={600} inherit>
          {name}
        </Text>
      ),
    },
    {
      key: 'vice',
      title: 'Vice-présidence',
      width: 160,
      grow: 1,
      wrap: true,
      render: ({ seats }) => namesOf(seats, 'vice-chair') || 'À élire',
    },
    { key: 'seats', title: 'Membres', width: 280, grow: 4, wrap: true, render: (committee) => <Members committee={committee} /> },
    { key: 'affairs', title: 'Affaires', width: 80, align: 'right', render: ({ affairs }) => affairs },
    {
      key: 'dates',
      title: 'Depuis',
      width: 150,
      render: ({ startsOn, endsOn }) =>
        endsOn === null ? (
          <DateText value={startsOn} />
        ) : (
          <StatusBadge tone="neutral">
            Jusqu’au <DateText value={endsOn} />
          </StatusBadge>
        ),
    },
    ...(onRemove ? [removeColumn(onRemove)] : []),
  ];
}

function Members({ committee: { seats } }: { committee: Committee }) {
  const left = seats.filter(({ inOffice }) => !inOffice).length;
  return (
    <>
      {namesOf(seats, 'member') || '–'}
      {left > 0 && <StatusBadge tone="warning">{plural(left, 'siège à pourvoir', 'sièges à pourvoir')}</StatusBadge>}
    </>
  );
}

function namesOf(seats: readonly CommitteeMember[], role: CommitteeMember['role']): string {
  return seats
    .filter((member) => member.role === role)
    .map(({ name, inOffice }) => (inOffice ? name : `${name} (n’est plus en exercice)`))
    .join(', ');
}

function removeColumn(onRemove: (committee: Committee) => void): Column<Committee> {
  return {
    key: 'remove',
    title: '',
    width: 52,
    render: (committee) => (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Supprimer la commission ${committee.name}`}
        onClick={(event) => {
          event.stopPropagation();
          onRemove(committee);
        }}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    ),
  };
}
