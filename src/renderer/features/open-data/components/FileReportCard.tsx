import { Button, Checkbox, Group, List, NumberInput, Stack, Text } from '@mantine/core';
import type { Finding } from '#shared/features/open-data/findings';
import type { FileReport } from '#shared/features/open-data/model';
import { plural, typeset } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import type { FileImport } from '../use-file-import';
import { Weight } from './CorrectionsTable';

/** What a file holds before anything of it is taken, and what is wrong with it, line by line. */
export function FileReportCard({ wizard, report }: { wizard: FileImport; report: FileReport }) {
  const { accepted, refused, lines, granters, years, titles, findings, known, blocking, advice } = report;
  return (
    <SectionCard
      title={report.fileName}
      actions={
        <>
          <Button variant="default" onClick={wizard.restart}>
            Autre fichier
          </Button>
          <Button disabled={accepted === 0 || known !== null} onClick={wizard.run}>
            {plural(accepted, 'subvention à importer', 'subventions à importer')}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        {known && <LegalNote tone="info" message="Ce contenu est déjà importé." />}
        <Text size="sm" aria-live="polite">
          {plural(lines, 'ligne lue', 'lignes lues')}, {plural(refused, 'refusée', 'refusées')}. {formatAmount(report.amount)}.{' '}
          {granters.length > 0 && `Attribuant\u00a0: ${granters[0]?.name || 'non indiqué'}. `}
          {years.length > 0 && `${years.length > 1 ? 'Années' : 'Année'}\u00a0: ${years.map(({ year }) => year).join(', ')}.`}
        </Text>
        {titles.length > 0 && (
          <List size="sm">
            {titles.map((sentence) => (
              <List.Item key={sentence}>{typeset(sentence)}</List.Item>
            ))}
          </List>
        )}
        <Options wizard={wizard} />
        {findings.length > 0 && (
          <>
            <Text size="sm">
              {plural(blocking, 'point bloquant', 'points bloquants')}, {plural(advice, 'point à vérifier', 'points à vérifier')}
              {findings.length < blocking + advice && `\u00a0; les ${findings.length} premiers sont montrés`}.
            </Text>
            <DataTable
              label="Rapport de lecture"
              rows={findings}
              columns={COLUMNS}
              rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
              empty={null}
            />
          </>
        )}
      </Stack>
    </SectionCard>
  );
}

function Options({ wizard }: { wizard: FileImport }) {
  return (
    <Group align="flex-end" gap="xl">
      <NumberInput
        label="Année des lignes sans date"
        w={210}
        min={1990}
        max={2100}
        hideControls
        thousandSeparator=""
        allowDecimal={false}
        defaultValue={wizard.file?.year ?? ''}
        onBlur={(event) => {
          const year = Number(event.currentTarget.value);
          const next = year >= 1990 && year <= 2100 ? year : null;
          if (next !== (wizard.file?.year ?? null)) wizard.readAgain({ year: next });
        }}
      />
      <Checkbox
        mb={8}
        label="Prendre aussi les lignes au SIRET faux, sans ce SIRET"
        checked={wizard.file?.withoutIdentifier ?? false}
        onChange={(event) => wizard.readAgain({ withoutIdentifier: event.currentTarget.checked })}
      />
    </Group>
  );
}

const COLUMNS: readonly Column<Finding>[] = [
  { key: 'line', title: 'Ligne', width: 76, align: 'right', render: ({ line }) => line },
  { key: 'column', title: 'Colonne', width: 190, render: ({ column }) => column || '–' },
  { key: 'value', title: 'Valeur', width: 150, grow: 1, wrap: true, render: ({ value }) => value || '–' },
  { key: 'message', title: 'Message', width: 280, grow: 3, wrap: true, render: ({ message }) => typeset(message) },
  { key: 'blocking', title: 'Bloquant', width: 120, render: ({ blocking }) => <Weight blocking={blocking} /> },
];
