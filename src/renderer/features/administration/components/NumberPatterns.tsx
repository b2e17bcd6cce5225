import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { DataTable } from '../../../components/DataTable';
import { DateField } from '../../../components/DateField';
import { DateText } from '../../../components/DateText';
import type { Column } from '../../../components/table-columns';
import { today } from '../../../lib/today';

/** How numbers are made from a day on. */
export interface Pattern {
  readonly startsOn: CivilDate;
  readonly pattern: string;
}

/** The numbers of one kind of act: what their pattern may hold, what it gives, and what is wrong with it. */
export interface PatternKind {
  readonly label: string;
  readonly first: string;
  readonly fields: readonly { readonly field: string; readonly meaning: string }[];
  readonly exampleOf: (pattern: string, day: CivilDate) => string;
  readonly faultOf: (pattern: string) => string | undefined;
  readonly dayLabel: string;
  readonly dayHelp: string;
}

interface NumberPatternsProps {
  readonly kind: PatternKind;
  readonly patterns: readonly Pattern[] | undefined;
  readonly error: unknown;
  readonly saving: boolean;
  readonly onSave: (pattern: Pattern) => void;
  readonly onDrop: (startsOn: CivilDate) => void;
}

/** The patterns of one kind of act, with the form that adds one. */
export function NumberPatterns({ kind, patterns, error, saving, onSave, onDrop }: NumberPatternsProps) {
  const current = (patterns ?? []).find(({ startsOn }) => startsOn <= today())?.pattern ?? kind.first;
  return (
    <Stack>
      <PatternForm key={current} kind={kind} current={current} saving={saving} onSave={onSave} />
      <DataTable
        label={kind.label}
        rows={patterns}
        error={error}
        columns={columnsOf(kind, onDrop)}
        rowKey={({ startsOn }) => startsOn}
        empty={<Text p="md">Aucun modèle choisi&nbsp;: {kind.first} s’applique.</Text>}
      />
    </Stack>
  );
}

interface PatternFormProps {
  readonly kind: PatternKind;
  readonly current: string;
  readonly saving: boolean;
  readonly onSave: (pattern: Pattern) => void;
}

function PatternForm({ kind, current, saving, onSave }: PatternFormProps) {
  const [pattern, setPattern] = useState(current);
  const [startsOn, setStartsOn] = useState<CivilDate | null>(today());
  const fault = pattern === '' ? 'Écrivez un modèle.' : kind.faultOf(pattern);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === undefined && startsOn !== null) onSave({ startsOn, pattern });
      }}
    >
      <Stack gap="sm">
        <Group align="flex-start">
          <TextInput
            label="Modèle"
            description={
              fault === undefined
                ? `Exemple\u00a0: ${kind.exampleOf(pattern, startsOn ?? today())}`
                : 'Chiffres, capitales, « _ » et champs'
            }
            error={fault}
            maw={420}
            miw={320}
            maxLength={60}
            value={pattern}
            onChange={(event) => setPattern(event.currentTarget.value)}
          />
          <DateField label={kind.dayLabel} description={kind.dayHelp} maw={300} value={startsOn} onChange={setStartsOn} />
        </Group>
        <List size="sm">
          {kind.fields.map(({ field, meaning }) => (
            <List.Item key={field}>
              <b>{field}</b>&nbsp;: {meaning}
            </List.Item>
          ))}
        </List>
        <Group>
          <Button type="submit" disabled={fault !== undefined || startsOn === null} loading={saving}>
            Enregistrer le modèle
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function columnsOf(kind: PatternKind, onDrop: (startsOn: CivilDate) => void): readonly Column<Pattern>[] {
  return [
    { key: 'from', title: 'À partir du', width: 120, render: ({ startsOn }) => <DateText value={startsOn} /> },
    { key: 'pattern', title: 'Modèle', width: 240, grow: 1, render: ({ pattern }) => pattern },
    { key: 'example', title: 'Exemple', width: 160, render: ({ pattern, startsOn }) => kind.exampleOf(pattern, startsOn) },
    {
      key: 'actions',
      title: 'Actions',
      titleHidden: true,
      width: 110,
      align: 'right',
      render: ({ startsOn }) => (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Retirer le modèle du ${formatDateShort(startsOn)}`}
          onClick={() => onDrop(startsOn)}
        >
          Retirer
        </Button>
      ),
    },
  ];
}
