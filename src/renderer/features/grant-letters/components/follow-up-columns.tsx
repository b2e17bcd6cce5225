import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FollowUpRow } from '#shared/features/grant-letters/model';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import type { CampaignId } from '#shared/kernel/ids';
import { DateText } from '../../../components/DateText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { clockOf, lightOf, wantedLabel } from '../labels';

/** The columns of the follow-up of a campaign. */
export function followUpColumns(campaignId: CampaignId, soon: number): readonly Column<FollowUpRow>[] {
  return [
    { key: 'number', title: 'N°', align: 'right', width: 52, render: ({ number }) => number },
    {
      key: 'association',
      title: 'Association',
      width: 170,
      grow: 2,
      wrap: true,
      render: ({ associationName, requestId }) => (
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to="/campaigns/$id/requests/$requestId" params={{ id: campaignId, requestId }} search={{ tab: 'letters' }} />
          )}
        >
          {associationName}
        </Anchor>
      ),
    },
    { key: 'receivedOn', title: 'Reçue le', width: 96, render: ({ receivedOn }) => <DateText value={receivedOn} /> },
    { key: 'light', title: 'Dossier', width: 190, grow: 2, wrap: true, render: (row) => <FileState row={row} /> },
    {
      key: 'clock',
      title: 'Délai de silence',
      width: 150,
      render: ({ clock }) =>
        clock === null ? '–' : <StatusBadge tone={clockOf(clock, soon).tone}>{clockOf(clock, soon).label}</StatusBadge>,
    },
    { key: 'last', title: 'Dernier courrier', width: 166, grow: 1, wrap: true, render: (row) => <LastLetter row={row} /> },
    {
      key: 'next',
      title: 'À envoyer',
      width: 130,
      grow: 1,
      wrap: true,
      render: ({ next }) => (next === null ? '–' : GRANT_LETTER_NAMES[next]),
    },
  ];
}

function FileState({ row }: { row: FollowUpRow }) {
  const { label, tone } = lightOf(row);
  return (
    <>
      <StatusBadge tone={tone}>{label}</StatusBadge>
      {row.wanted.length > 0 && (
        <Text size="xs" c="dimmed" lineClamp={2} title={row.wanted.map(wantedLabel).join('\n')}>
          {row.wanted.map(wantedLabel).join(', ')}
        </Text>
      )}
    </>
  );
}

function LastLetter({ row }: { row: FollowUpRow }) {
  const last = row.letters.findLast(({ withdrawnOn }) => withdrawnOn === null);
  if (!last) return '–';
  return (
    <>
      {GRANT_LETTER_NAMES[last.kind]}, <DateText value={last.sentOn} />
    </>
  );
}
