import { Text } from '@mantine/core';
import type { ReportRow } from '#shared/features/financial-reports/contract';
import { REPORT_STATES } from '#shared/features/financial-reports/words';
import { plural } from '#shared/kernel/french';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { REMINDER_WORDS, STATE_TONES } from '../labels';

/** The columns of the list of reports. */
export function reportColumns(): Column<ReportRow>[] {
  return [
    { key: 'name', title: 'Association', width: 200, grow: 2, wrap: true, render: ({ associationName }) => associationName },
    { key: 'purpose', title: 'Objet', width: 170, grow: 2, wrap: true, render: ({ purpose }) => purpose },
    { key: 'year', title: 'Exercice', width: 80, render: ({ year }) => year },
    { key: 'voted', title: 'Voté', width: 115, align: 'right', render: ({ voted }) => <MoneyText value={voted} /> },
    { key: 'due', title: 'Échéance', width: 110, render: ({ dueOn }) => <DateText value={dueOn} /> },
    { key: 'state', title: 'État', width: 160, wrap: true, render: (row) => <State row={row} /> },
    { key: 'return', title: 'À reverser', width: 110, align: 'right', render: (row) => <ToReturn row={row} /> },
  ];
}

function State({ row: { state, daysLate, reminder } }: { row: ReportRow }) {
  return (
    <>
      <StatusBadge tone={STATE_TONES[state]}>{REPORT_STATES[state]}</StatusBadge>
      <Text size="xs" c="dimmed">
        {[daysLate === null ? '' : plural(daysLate, 'jour', 'jours'), reminder ? `${REMINDER_WORDS[reminder.step] ?? ''} à envoyer` : '']
          .filter(Boolean)
          .join(', ')}
      </Text>
    </>
  );
}

function ToReturn({ row: { toReturn, toAskBack } }: { row: ReportRow }) {
  return (
    <>
      <MoneyText value={toReturn} />
      {toReturn !== null && (
        <Text size="xs" c="dimmed">
          {toAskBack > 0 ? 'à redemander' : 'redemandé, ou non versé'}
        </Text>
      )}
    </>
  );
}
