import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ACT_SUBJECTS, actSubject } from '#shared/features/council/act-subjects';
import type { RegisterRow, RegisterSession } from '#shared/features/deliberations/model';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { saveDocuments } from '../../../lib/save-documents';
import type { SessionId } from '#shared/kernel/ids';
import type { ReactNode } from 'react';

const NONE = <Text p="md">Aucune délibération ne correspond.</Text>;

function SessionLink({ id, step, children }: { readonly id: SessionId; readonly step: string; readonly children: ReactNode }) {
  return (
    <Anchor renderRoot={(props) => <Link to="/sessions/$id" params={{ id }} search={{ step }} {...props} />} size="sm">
      {children}
    </Anchor>
  );
}

const SESSION: Column<RegisterRow> = {
  key: 'day',
  title: 'Séance',
  width: 110,
  render: ({ sessionId, meetsOn }) => (
    <SessionLink id={sessionId} step="deliberations">
      <DateText value={meetsOn} />
    </SessionLink>
  ),
};
const NUMBER: Column<RegisterRow> = { key: 'number', title: 'N°', width: 140, render: ({ number }) => number };
const TITLE: Column<RegisterRow> = { key: 'title', title: 'Objet', width: 260, grow: 1, wrap: true, render: ({ title }) => title };
const RESULT: Column<RegisterRow> = {
  key: 'result',
  title: 'Résultat',
  width: 110,
  render: ({ outcome }) => (outcome === null ? '–' : RESULT_WORDS[outcome]),
};
const CODE: Column<RegisterRow> = { key: 'code', title: 'Code', width: 64, render: ({ subjectCode }) => subjectCode };
const WORD: Column<RegisterRow> = {
  key: 'word',
  title: 'Enregistrement',
  titleHidden: true,
  width: 130,
  align: 'right',
  render: ({ documentId, number }) =>
    documentId === null ? (
      <Text size="sm" c="dimmed">
        À établir
      </Text>
    ) : (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Enregistrer… la délibération ${number}`}
        onClick={() => void saveDocuments([{ id: documentId }])}
      >
        Enregistrer…
      </Button>
    ),
};

/** Table par date. */
export function ByDate({ rows }: { readonly rows: readonly RegisterRow[] }) {
  return (
    <DataTable
      label="Table par date"
      rows={rows}
      columns={[SESSION, NUMBER, TITLE, CODE, RESULT, WORD]}
      rowKey={({ id }) => id}
      empty={NONE}
    />
  );
}

/** Table par objet: one table for each subject of the nomenclature that has deliberations. */
export function BySubject({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const order = ACT_SUBJECTS.map(({ code }) => code);
  const codes = [...new Set(rows.map(({ subjectCode }) => subjectCode))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (codes.length === 0) return NONE;
  return (
    <Stack>
      {codes.map((code) => {
        const subject = actSubject(code);
        const heading = subject === undefined ? code : `${code} – ${subject.domain} – ${subject.title}`;
        return (
          <section key={code} aria-label={heading}>
            <Title order={2} size="h5" mb={4}>
              {heading}
            </Title>
            <DataTable
              label={heading}
              rows={rows.filter(({ subjectCode }) => subjectCode === code)}
              columns={[TITLE, SESSION, NUMBER, RESULT, WORD]}
              rowKey={({ id }) => id}
              empty={NONE}
            />
          </section>
        );
      })}
    </Stack>
  );
}

const SHEETS: readonly Column<RegisterSession>[] = [
  {
    key: 'day',
    title: 'Séance',
    width: 120,
    render: ({ sessionId, meetsOn }) => (
      <SessionLink id={sessionId} step="publication">
        <DateText value={meetsOn} />
      </SessionLink>
    ),
  },
  { key: 'numbers', title: 'Numéros', width: 260, grow: 1, render: ({ firstNumber, lastNumber }) => `${firstNumber} à ${lastNumber}` },
  { key: 'count', title: 'Délibérations', width: 120, align: 'right', render: ({ deliberations }) => deliberations },
  {
    key: 'signed',
    title: 'Feuillet signé le',
    width: 150,
    render: ({ signedOn }) => (signedOn === null ? <StatusBadge tone="neutral">À signer</StatusBadge> : <DateText value={signedOn} />),
  },
];

/** The closing sheet of each session: its numbers, and when it was signed (CGCT, art. R. 2121-9). */
export function ClosingSheets({ sessions }: { readonly sessions: readonly RegisterSession[] }) {
  return <DataTable label="Feuillets de clôture" rows={sessions} columns={SHEETS} rowKey={({ sessionId }) => sessionId} empty={NONE} />;
}
