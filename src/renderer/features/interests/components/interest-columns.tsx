import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Link as DeclaredLink } from '#shared/features/interests/model';
import { BODY_WORDS, SOURCE_WORDS, TIE_WORDS, interestRole } from '#shared/features/interests/words';
import type { CouncillorId } from '#shared/kernel/ids';
import { CouncillorLink } from '../../../components/CouncillorLink';
import { DateText } from '../../../components/DateText';
import type { Column } from '../../../components/table-columns';
import type { BodyRow, MemberRow } from '../radar-rows';
import { personName } from '../../../lib/person';
import { Affairs } from './Affairs';
import { BodyName, Source, Ties } from './Ties';

/** Councillor by councillor. */
export const MEMBER_COLUMNS: readonly Column<MemberRow>[] = [
  {
    key: 'name',
    title: 'Élu',
    width: 170,
    grow: 1,
    wrap: true,
    render: ({ member }) => <CouncillorLink id={member.id} name={personName(member.person)} />,
  },
  { key: 'group', title: 'Groupe', width: 130, wrap: true, render: ({ member }) => member.group || '–' },
  {
    key: 'ties',
    title: 'Mandats et intérêts',
    width: 320,
    grow: 3,
    wrap: true,
    render: ({ member }) => <Ties interests={member.interests} civility={member.person.civility} />,
  },
  {
    key: 'affairs',
    title: 'Prochaines séances',
    width: 330,
    grow: 3,
    wrap: true,
    render: ({ affairs }) => <Affairs affairs={affairs} withReason />,
  },
];

/** Body by body. */
export const BODY_COLUMNS: readonly Column<BodyRow>[] = [
  {
    key: 'name',
    title: 'Organisme',
    width: 230,
    grow: 2,
    wrap: true,
    render: ({ associationId, name }) => (
      <Text span fw={600} inherit>
        <BodyName id={associationId} name={name} />
      </Text>
    ),
  },
  { key: 'kind', title: 'Genre', width: 150, wrap: true, render: ({ kind }) => BODY_WORDS[kind] },
  {
    key: 'ties',
    title: 'Élus',
    width: 270,
    grow: 2,
    wrap: true,
    render: ({ ties }) =>
      ties.map(({ member, interest }) => (
        <div key={`${member.id} ${interest.role}`}>
          <CouncillorLink id={member.id} name={personName(member.person)} />, {interestRole(interest.role, member.person.civility)}
          <Source interest={interest} />
        </div>
      )),
  },
  { key: 'affairs', title: 'Prochaines séances', width: 300, grow: 3, wrap: true, render: ({ affairs }) => <Affairs affairs={affairs} /> },
];

/** The declarations one by one, with what takes one away. */
export function declaredColumns(
  nameOf: (id: CouncillorId) => string,
  onRemove: ((link: DeclaredLink) => void) | undefined,
): readonly Column<DeclaredLink>[] {
  return [
    {
      key: 'name',
      title: 'Élu',
      width: 160,
      grow: 1,
      wrap: true,
      render: ({ councillorId }) => <CouncillorLink id={councillorId} name={nameOf(councillorId)} />,
    },
    { key: 'body', title: 'Organisme', width: 200, grow: 2, wrap: true, render: ({ name, kind }) => `${name} (${BODY_WORDS[kind]})` },
    { key: 'nature', title: 'Lien', width: 150, grow: 1, wrap: true, render: ({ nature }) => TIE_WORDS[nature] },
    { key: 'dates', title: 'Période', width: 130, wrap: true, render: (link) => <Period link={link} /> },
    { key: 'declared', title: 'Déclaré le', width: 104, render: ({ declaredOn }) => <DateText value={declaredOn} /> },
    { key: 'source', title: 'Connu par', width: 150, grow: 1, wrap: true, render: ({ source }) => SOURCE_WORDS[source] },
    { key: 'note', title: 'Note', width: 120, grow: 2, wrap: true, render: ({ note }) => note || '–' },
    ...(onRemove ? [removeColumn(onRemove)] : []),
  ];
}

function Period({ link: { startsOn, endsOn } }: { readonly link: DeclaredLink }) {
  if (startsOn === null && endsOn === null) return '–';
  return (
    <>
      {startsOn !== null && (
        <>
          {endsOn === null ? 'Depuis le ' : 'Du '}
          <DateText value={startsOn} />
        </>
      )}
      {endsOn !== null && (
        <>
          {startsOn === null ? 'Jusqu’au ' : ' au '}
          <DateText value={endsOn} />
        </>
      )}
    </>
  );
}

function removeColumn(onRemove: (link: DeclaredLink) => void): Column<DeclaredLink> {
  return {
    key: 'remove',
    title: 'Retirer',
    titleHidden: true,
    width: 52,
    render: (link) => (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Retirer l’intérêt déclaré pour ${link.name}`}
        onClick={(event) => {
          event.stopPropagation();
          onRemove(link);
        }}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    ),
  };
}
