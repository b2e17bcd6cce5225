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
    width: 210,
    grow: 1,
    wrap: true,
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
  { key: 'meetsAt', title: 'Heure', width: 80, render: ({ meetsAt }) => formatTime(meetsAt) },
  { key: 'place', title: 'Lieu', width: 230, grow: 2, wrap: true, render: ({ place }) => place },
  { key: 'items', title: 'Affaires', align: 'right', width: 84, render: ({ items }) => items },
  {
    key: 'convocation',
    title: 'Convocation',
    width: 264,
    render: ({ convocation }) => <StatusBadge tone={convocationTones[convocation.status]}>{convocationWords(convocation)}</StatusBadge>,
  },
  { key: 'documents', title: 'Documents', align: 'right', width: 104, render: ({ documents }) => documents },
];
