import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NumberingPattern } from '#shared/features/deliberations/model';
import { FIRST_PATTERN, PATTERN_FIELDS, exampleOf, patternFault } from '#shared/features/deliberations/pattern';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { DataTable } from '../../../components/DataTable';
import { DateField } from '../../../components/DateField';
import { DateText } from '../../../components/DateText';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { TabSection } from './TabSection';

/** How deliberations are numbered, from which day on. */
export function CouncilTab() {
  const patterns = useCall('deliberations.patterns', {});
  return (
    <TabSection
      title="Conseil"
      text="Le numéro d’une délibération est pris une fois pour toutes, dans l’ordre du jour et sans trou. Il doit convenir à la télétransmission @CTES : 2 à 15 chiffres, capitales et « _ »."
    >
      <Stack>
        <PatternForm current={currentIn(patterns.data ?? [])} />
        <PatternTable patterns={patterns.data} error={patterns.error} />
      </Stack>
    </TabSection>
  );
}

function currentIn(patterns: readonly NumberingPattern[]): string {
  return patterns.find(({ startsOn }) => startsOn <= today())?.pattern ?? FIRST_PATTERN;
}

function PatternForm({ current }: { readonly current: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<CivilDate | null>(today());
  const pattern = typed ?? current;
  const fault = pattern === '' ? 'Écrivez un modèle.' : patternFault(pattern);
  const save = useCommand('deliberations.setPattern', {
    success: 'Le modèle de numéro est enregistré.',
    undo: (_after, values) => call('deliberations.dropPattern', { startsOn: values.startsOn }),
    onDone: () => setTyped(null),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === undefined && startsOn !== null) save.mutate({ startsOn, pattern });
      }}
    >
      <Stack gap="sm">
        <Group align="flex-start">
          <TextInput
            label="Modèle"
            description={
              fault === undefined ? `Exemple\u00a0: ${exampleOf(pattern, startsOn ?? today())}` : 'Chiffres, capitales, « _ » et champs'
            }
            error={fault}
            maw={420}
            miw={320}
            maxLength={60}
            value={pattern}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <DateField
            label="Pour les séances tenues à partir du"
            description="Les séances antérieures gardent leur modèle."
            maw={300}
            value={startsOn}
            onChange={setStartsOn}
          />
        </Group>
        <List size="sm">
          {PATTERN_FIELDS.map(({ field, meaning }) => (
            <List.Item key={field}>
              <b>{field}</b>&nbsp;: {meaning}
            </List.Item>
          ))}
        </List>
        <Group>
          <Button type="submit" disabled={fault !== undefined || startsOn === null} loading={save.isPending}>
            Enregistrer le modèle
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PatternTable({ patterns, error }: { readonly patterns: readonly NumberingPattern[] | undefined; readonly error: unknown }) {
  const drop = useCommand('deliberations.dropPattern', {
    success: 'Le modèle est retiré\u00a0: le précédent s’applique.',
    undo: (_after, { startsOn }) => {
      const before = patterns?.find((one) => one.startsOn === startsOn);
      return before ? call('deliberations.setPattern', before) : Promise.resolve();
    },
  });
  const columns: readonly Column<NumberingPattern>[] = [
    { key: 'from', title: 'À partir du', width: 120, render: ({ startsOn }) => <DateText value={startsOn} /> },
    { key: 'pattern', title: 'Modèle', width: 240, grow: 1, render: ({ pattern }) => pattern },
    { key: 'example', title: 'Exemple', width: 160, render: ({ pattern, startsOn }) => exampleOf(pattern, startsOn) },
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
          onClick={() => drop.mutate({ startsOn })}
        >
          Retirer
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      label="Modèles de numéro"
      rows={patterns}
      error={error}
      columns={columns}
      rowKey={({ startsOn }) => startsOn}
      empty={<Text p="md">Aucun modèle choisi&nbsp;: {FIRST_PATTERN} s’applique.</Text>}
    />
  );
}
