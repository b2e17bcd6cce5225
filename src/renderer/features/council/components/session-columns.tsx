import { Text } from '@mantine/core';
import type { SessionRow } from '#shared/features/council/model';
import { formatTime } from '#shared/kernel/dates';
import { DateText } from '../../../components/DateText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { convocationTones, convocationWords, sessionKindLabels } from '../labels';

/** The columns of the list of sessions. */
export const sessionColumns: readonly Column<SessionRow>[] = [
  {
    key: 'meetsOn',
    title: 'Séance',
    render: ({ meetsOn, kind }) => (
      <>
        <Text span inherit fw={600}>
          <DateText value={meetsOn} long />
        </Text>
        {kind !== 'ordinary' && (
          <Text size="sm" c="dimmed">
            {sessionKindLabels[kind]}
          </Text>
        )}
      </>
    ),
  },
  { key: 'meetsAt', title: 'Heure', width: 90, render: ({ meetsAt }) => formatTime(meetsAt) },
  { key: 'place', title: 'Lieu', width: '24%', ellipsis: true, render: ({ place }) => <span title={place}>{place}</span> },
  { key: 'items', title: 'Affaires', align: 'right', width: 90, render: ({ items }) => items },
  {
    key: 'convocation',
    title: 'Convocation',
    width: 270,
    render: ({ convocation }) => <StatusBadge tone={convocationTones[convocation.status]}>{convocationWords(convocation)}</StatusBadge>,
  },
  { key: 'documents', title: 'Documents', align: 'right', width: 110, render: ({ documents }) => documents },
];
