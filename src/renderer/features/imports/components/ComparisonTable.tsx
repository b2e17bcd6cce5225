import { NativeSelect, Text } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { PlanLine } from '#shared/features/imports/decisions';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { choicesFor } from '../line-choices';
import { comparedFieldLabels, matchLabels, rowActionLabels, rowActionTones } from '../labels';
import type { Comparison } from '../use-comparison';
import { COMPARISON_PAGE } from '../use-comparison';
import type { ImportWizard } from '../use-import-wizard';

interface ComparisonTableProps {
  readonly wizard: ImportWizard;
  readonly comparison: Comparison;
  readonly onOpen: (line: PlanLine) => void;
}

/** One page of the lines of the file: what will be done of each, why, and a choice on the spot. */
export function ComparisonTable({ wizard, comparison, onOpen }: ComparisonTableProps) {
  const { answer, page, error, retry, isStale, goTo } = comparison;
  return (
    <DataTable
      label="Comparaison avec le registre"
      rows={answer?.rows}
      columns={[...COLUMNS, choiceColumn(wizard)]}
      rowKey={({ line }) => String(line)}
      onOpen={onOpen}
      loading={isStale}
      error={error}
      onRetry={retry}
      empty={<EmptyState icon={IconTable} title="Aucune ligne" text="Aucune ligne du fichier n’est dans ce cas." />}
      total={answer?.total}
      page={page}
      pageSize={COMPARISON_PAGE}
      onPage={goTo}
    />
  );
}

const COLUMNS: readonly Column<PlanLine>[] = [
  { key: 'line', title: 'Ligne', width: 60, align: 'right', render: ({ line }) => line },
  { key: 'name', title: 'Association', width: 210, grow: 2, wrap: true, render: ({ name }) => name || '–' },
  {
    key: 'action',
    title: 'Ce qui sera fait',
    width: 156,
    render: ({ action }) => <StatusBadge tone={rowActionTones[action]}>{rowActionLabels[action]}</StatusBadge>,
  },
  { key: 'why', title: 'Pourquoi', width: 240, grow: 3, wrap: true, render: (line) => <Why line={line} /> },
];

function Why({ line: { action, reason, matchedBy, cells } }: { line: PlanLine }) {
  if (reason !== '') return reason;
  if (action === 'create') return 'Absente du registre';
  const taken = cells.filter((cell) => cell.taken).map(({ field }) => comparedFieldLabels[field]);
  const kept = cells.filter((cell) => !cell.taken && cell.file !== '').length;
  return (
    <>
      {matchedBy !== null && `${capital(matchLabels[matchedBy])}. `}
      {taken.length > 0 && `${taken.join(', ')}. `}
      {kept > 0 && (
        <Text span inherit c="dimmed">
          {plural(kept, 'différence gardée', 'différences gardées')}
        </Text>
      )}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function choiceColumn({ decisions, decide, mayCreate }: ImportWizard): Column<PlanLine> {
  return {
    key: 'choice',
    title: 'Votre choix',
    width: 172,
    render: (line) => {
      const choices = choicesFor(line, { decision: decisions.get(line.line), mayCreate });
      return (
        <NativeSelect
          size="xs"
          aria-label={`Votre choix pour la ligne ${line.line}, ${line.name}`}
          disabled={choices.options.length < 2}
          data={choices.options}
          value={choices.value}
          onChange={(event) => decide([line.line], choices.choiceOf(event.currentTarget.value))}
        />
      );
    },
  };
}
