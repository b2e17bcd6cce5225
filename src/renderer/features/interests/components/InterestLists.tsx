import { IconScale } from '@tabler/icons-react';
import type { Link } from '#shared/features/interests/model';
import { fold } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { bodyRows, memberRows, type RadarFilter } from '../radar-rows';
import { BODY_COLUMNS, MEMBER_COLUMNS, declaredColumns } from './interest-columns';

interface InterestListsProps {
  readonly view: 'councillors' | 'bodies' | 'declared';
  readonly filter: RadarFilter;
  /** Undefined for someone who may only read. */
  readonly onEdit: ((link: Link) => void) | undefined;
}

const NOBODY = (
  <EmptyState
    icon={IconScale}
    title="Aucun intérêt"
    text="Les mandats se saisissent dans les fiches des associations, les autres liens (société, syndicat, bailleur, proche…) se déclarent ici&nbsp;: Démopart les rapproche ensuite de chaque affaire du conseil."
  />
);

/** The ties by councillor or by body, or the declarations one by one. */
export function InterestLists({ view, filter, onEdit }: InterestListsProps) {
  const councillors = useCall('councillors.list', { onDay: today() });
  const radar = useCall('interests.radar', {});
  if (view === 'declared') return <Declared filter={filter} onEdit={onEdit} />;
  const error = councillors.error ?? radar.error;
  const retry = () => void Promise.all([councillors.refetch(), radar.refetch()]);
  const known = councillors.data && radar.data && { members: councillors.data, affairs: radar.data.affairs };
  const shared = { label: 'Intérêts des élus', error, onRetry: retry, empty: NOBODY };
  if (view === 'bodies')
    return (
      <DataTable
        {...shared}
        rows={known && bodyRows(known.members, known.affairs, filter)}
        columns={BODY_COLUMNS}
        rowKey={({ key }) => key}
      />
    );
  return (
    <DataTable
      {...shared}
      rows={known && memberRows(known.members, known.affairs, filter)}
      columns={MEMBER_COLUMNS}
      rowKey={({ member }) => member.id}
    />
  );
}

function Declared({ filter, onEdit }: Omit<InterestListsProps, 'view'>) {
  const links = useCall('interests.links', {});
  const councillors = useCall('councillors.list', {});
  const remove = useCommand('interests.remove', {
    success: 'L’intérêt déclaré est retiré.',
    undo: (_output, { id }) => call('interests.putBack', { id }),
  });
  const names = new Map((councillors.data ?? []).map(({ id, person }) => [id, `${person.firstName} ${person.lastName}`.trim()]));
  const nameOf = (id: Link['councillorId']) => names.get(id) ?? '';
  const words = fold(filter.words);
  const shown = links.data?.filter(
    (link) =>
      (filter.councillorId === null || link.councillorId === filter.councillorId) &&
      fold(`${link.name} ${nameOf(link.councillorId)} ${link.note}`).includes(words),
  );
  return (
    <DataTable
      label="Intérêts déclarés"
      rows={shown}
      columns={declaredColumns(nameOf, onEdit ? ({ id }) => remove.mutate({ id }) : undefined)}
      rowKey={({ id }) => id}
      onOpen={onEdit}
      error={links.error}
      onRetry={() => void links.refetch()}
      empty={NOBODY}
    />
  );
}
