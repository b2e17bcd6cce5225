import { Button, CloseButton, Group, Menu, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { groupThousands, plural } from '#shared/kernel/french';
import type { Choice } from '../decisions';
import type { Comparison, View } from '../use-comparison';
import { VIEWS } from '../use-comparison';
import type { ImportWizard } from '../use-import-wizard';
import { ComparisonDrawer } from './ComparisonDrawer';
import { ComparisonTable } from './ComparisonTable';

interface ComparisonPanelProps {
  readonly wizard: ImportWizard;
  readonly comparison: Comparison;
}

/** The lines of the file beside the register: filtered, decided one by one or all together, opened cell by cell. */
export function ComparisonPanel({ wizard, comparison }: ComparisonPanelProps) {
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <Stack gap="sm">
      <Group gap="sm" justify="space-between">
        <ViewChoice comparison={comparison} />
        <Group gap="xs">
          <NameSearch onFind={comparison.find} />
          <BulkChoice lines={comparison.answer?.lines ?? []} wizard={wizard} />
        </Group>
      </Group>
      <ComparisonTable wizard={wizard} comparison={comparison} onOpen={({ line }) => setOpened(line)} />
      {opened !== null && (
        <ComparisonDrawer
          wizard={wizard}
          line={opened}
          lines={comparison.answer?.lines ?? []}
          onMove={setOpened}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
}

const VIEW_LABELS: Readonly<Record<View, string>> = {
  decide: 'À décider',
  create: 'À créer',
  update: 'À compléter',
  unchanged: 'Inchangées',
  left: 'Laissées',
  all: 'Toutes',
};

function ViewChoice({ comparison: { view, show, answer } }: { comparison: Comparison }) {
  const counts = answer?.counts;
  const countOf = (shown: View): number | undefined => {
    if (!counts || shown === 'all') return undefined;
    return shown === 'left' ? counts.leave + counts.reject : counts[shown];
  };
  const label = (shown: View) => {
    const count = countOf(shown);
    return count === undefined ? VIEW_LABELS[shown] : `${VIEW_LABELS[shown]} (${groupThousands(count)})`;
  };
  return (
    <SegmentedControl
      aria-label="Lignes montrées"
      size="sm"
      data={VIEWS.map((value) => ({ value, label: label(value) }))}
      value={view}
      onChange={(value) => {
        const chosen = VIEWS.find((known) => known === value);
        if (chosen) show(chosen);
      }}
    />
  );
}

const TYPING_PAUSE = 150;

function NameSearch({ onFind }: { onFind: (search: string) => void }) {
  const [typed, setTyped] = useState('');
  const ask = useDebouncedCallback(onFind, TYPING_PAUSE);
  const type = (text: string) => {
    setTyped(text);
    ask(text.trim());
  };
  return (
    <TextInput
      type="search"
      w={200}
      aria-label="Chercher un nom dans le fichier"
      placeholder="Chercher un nom"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed !== '' && <CloseButton size="sm" aria-label="Effacer la recherche" onClick={() => type('')} />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

const BULK: readonly (readonly [Choice, string])[] = [
  ['create', 'Créer une nouvelle fiche'],
  ['update', 'Compléter l’association reconnue'],
  ['leave', 'Laisser de côté'],
  [null, 'Revenir à ce qui est proposé'],
];

function BulkChoice({ lines, wizard }: { lines: readonly number[]; wizard: ImportWizard }) {
  const offered = BULK.filter(([choice]) => choice !== 'create' || wizard.mayCreate);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" disabled={lines.length === 0} rightSection={<IconChevronDown size={16} aria-hidden />}>
          Décider pour {plural(lines.length, 'ligne', 'lignes')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(([choice, label]) => (
          <Menu.Item key={label} onClick={() => wizard.decide(lines, choice)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
