import { Button, Drawer, Group, Radio, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { PlanLine } from '#shared/features/imports/decisions';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCall } from '../../../lib/queries';
import { rowActionLabels, rowActionTones } from '../labels';
import type { ImportWizard } from '../use-import-wizard';
import { CellTable } from './CellTable';

interface ComparisonDrawerProps {
  readonly wizard: ImportWizard;
  readonly line: number;
  /** Those one goes through with « Suivante ». */
  readonly lines: readonly number[];
  readonly onMove: (line: number) => void;
  readonly onClose: () => void;
}

/** One line of the file beside the register, cell by cell, and what is to be done of it. */
export function ComparisonDrawer({ wizard, line, lines, onMove, onClose }: ComparisonDrawerProps) {
  const plan = wizard.report?.plan ?? '';
  const decisions = [...wizard.decisions.values()];
  const found = useCall('imports.lines', { plan, decisions, line, page: 1, pageSize: 1 }, { keepPrevious: true });
  const shown = found.data?.rows[0];
  const next = lines.find((candidate) => candidate > line);
  const previous = lines.findLast((candidate) => candidate < line);
  useHotkeys([
    ['alt+ArrowDown', () => next !== undefined && onMove(next)],
    ['alt+ArrowUp', () => previous !== undefined && onMove(previous)],
  ]);
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={`Ligne ${line}${shown?.name ? ` – ${shown.name}` : ''}`}>
      <Stack gap="md">
        {found.error && <ErrorState error={found.error} />}
        {shown && <LineDecision wizard={wizard} shown={shown} />}
        <Group gap="xs">
          <MoveButton label="Précédente" title="Alt+↑" to={previous} onMove={onMove} />
          <MoveButton label="Suivante" title="Alt+↓" to={next} onMove={onMove} />
        </Group>
      </Stack>
    </Drawer>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly title: string;
  readonly to: number | undefined;
  readonly onMove: (line: number) => void;
}

function MoveButton({ label, title, to, onMove }: MoveButtonProps) {
  const Icon = label === 'Suivante' ? IconChevronDown : IconChevronUp;
  return (
    <Button
      variant="default"
      disabled={to === undefined}
      title={title}
      leftSection={<Icon size={16} aria-hidden />}
      onClick={() => to !== undefined && onMove(to)}
    >
      {label}
    </Button>
  );
}

function LineDecision({ wizard, shown }: { wizard: ImportWizard; shown: PlanLine }) {
  const { line, action, reason } = shown;
  const isFixed = action === 'reject' && !wizard.decisions.has(line);
  return (
    <>
      <Group gap="xs">
        <StatusBadge tone={rowActionTones[action]}>{rowActionLabels[action]}</StatusBadge>
        {wizard.decisions.has(line) && (
          <Button size="compact-sm" variant="subtle" onClick={() => wizard.decide([line], null)}>
            Revenir à ce qui est proposé
          </Button>
        )}
      </Group>
      {reason !== '' && <LegalNote tone={action === 'reject' ? 'bad' : 'warning'} message={reason} />}
      {!isFixed && <WhatToDo wizard={wizard} shown={shown} />}
      {shown.cells.length > 0 && (
        <CellTable cells={shown.cells} mode={modeOf(shown)} onTake={(field, take) => wizard.decideCell(line, { field, take })} />
      )}
      {action === 'unchanged' && shown.cells.length === 0 && <Text c="dimmed">Le registre dit déjà tout ce que dit cette ligne.</Text>}
    </>
  );
}

/** A new file has nothing to compare with; what is not decided yet has nothing to tick. */
function modeOf({ action, target, candidates }: PlanLine): 'new' | 'look' | 'choose' {
  if (target !== null) return 'choose';
  return action === 'decide' && candidates.length === 1 ? 'look' : 'new';
}

function WhatToDo({ wizard, shown: { line, action, candidates, target } }: { wizard: ImportWizard; shown: PlanLine }) {
  const value = target ?? (action === 'create' || action === 'leave' ? action : null);
  return (
    <>
      <Radio.Group
        label="Que faire de cette ligne&#8239;?"
        value={value}
        onChange={(chosen) => {
          const candidate = candidates.find(({ id }) => id === chosen);
          if (candidate) wizard.decideTarget(line, candidate.id);
          else wizard.decide([line], chosen === 'create' ? 'create' : 'leave');
        }}
      >
        <Stack gap={6} mt={6}>
          {candidates.map(({ id, name, detail }) => (
            <Radio key={id} value={id} label={`Compléter ${name}`} description={detail} />
          ))}
          {wizard.mayCreate && <Radio value="create" label="Créer une nouvelle fiche" />}
          <Radio value="leave" label="Laisser de côté" />
        </Stack>
      </Radio.Group>
      <AssociationPicker
        label="Ou compléter une autre association du registre"
        value={null}
        onChange={(id) => id !== null && wizard.decideTarget(line, id)}
      />
    </>
  );
}
