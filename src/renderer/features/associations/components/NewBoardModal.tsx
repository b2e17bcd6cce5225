import { Group, Paper, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Mandate } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import type { BoardLine } from '../leaders';
import { appointeeIssues, appointeeOf, boardOf, undoSuccession } from '../leaders';
import { AppointeeFields } from './AppointeeFields';
import { MandateDialog } from './MandateDialog';

interface NewBoardModalProps {
  readonly associationId: AssociationId;
  readonly mandates: readonly Mandate[];
  readonly onClose: () => void;
}

const DATE_MISSING = 'Indiquez le jour de l’assemblée générale.';

/** The board after a general assembly: each function is kept, passed on or left vacant, all in one gesture. */
export function NewBoardModal({ associationId, mandates, onClose }: NewBoardModalProps) {
  const [lines, setLines] = useState(() => boardOf(mandates, today()));
  const [on, setOn] = useState<CivilDate | null>(today());
  const [tried, setTried] = useState(false);
  const change = (changed: BoardLine) => setLines(lines.map((line) => (line.key === changed.key ? changed : line)));
  const ending = lines.flatMap(({ mandate, outcome }) => (mandate && outcome !== 'kept' ? [mandate] : []));
  const opening = lines.filter(({ outcome }) => outcome === 'replaced');
  const known = new Set<string>(opening.flatMap(({ successor }) => successor.known?.id ?? []));
  const succeed = useCommand('mandates.succeed', {
    success: ({ ended, opened }) =>
      `Nouveau bureau\u00a0: ${plural(opened.length, 'prise de fonction', 'prises de fonction')}, ${plural(ended.length, 'mandat terminé', 'mandats terminés')}.`,
    undo: (done) => undoSuccession(ending, done, known),
    onDone: onClose,
  });
  const save = () => {
    setTried(true);
    const opens = opening.flatMap(({ role, successor }) => {
      const person = appointeeOf(successor);
      return person ? [{ role, person }] : [];
    });
    if (on === null || opens.length < opening.length) return;
    succeed.mutate({ associationId, on, ends: ending.map(({ id }) => id), opens });
  };
  return (
    <MandateDialog
      title="Nouveau bureau"
      action="Enregistrer le nouveau bureau"
      size="xl"
      saving={succeed.isPending}
      disabled={ending.length + opening.length === 0}
      onSave={save}
      onClose={onClose}
    >
      <DateField
        label="Jour de l’assemblée générale"
        description="Les mandats remplacés prennent fin ce jour-là et les nouveaux commencent."
        withAsterisk
        data-autofocus
        w={320}
        value={on}
        onChange={setOn}
        error={tried && on === null ? DATE_MISSING : undefined}
      />
      <Stack gap="xs">
        {lines.map((line) => (
          <Line key={line.key} line={line} tried={tried} onChange={change} />
        ))}
      </Stack>
    </MandateDialog>
  );
}

function Line({ line, tried, onChange }: { line: BoardLine; tried: boolean; onChange: (line: BoardLine) => void }) {
  const { role, mandate, outcome, successor } = line;
  const holder = mandate ? personName(mandate.person) : 'Personne';
  return (
    <Paper withBorder px="sm" py="xs">
      <Group justify="space-between" gap="sm">
        <div>
          <Text size="sm" c="dimmed">
            {mandateRoleLabels[role]}
          </Text>
          <Text fw={600} {...(mandate ? {} : { c: 'dimmed' })}>
            {holder}
          </Text>
        </div>
        <Select
          aria-label={`${mandateRoleLabels[role]}, ${holder}`}
          w={210}
          allowDeselect={false}
          data={mandate ? HELD : EMPTY}
          value={outcome}
          onChange={(value) => onChange({ ...line, outcome: value ?? outcome })}
        />
      </Group>
      {outcome === 'replaced' && (
        <Stack mt="sm">
          <AppointeeFields
            value={successor}
            onChange={(next) => onChange({ ...line, successor: next })}
            issues={tried ? appointeeIssues(successor) : {}}
          />
        </Stack>
      )}
    </Paper>
  );
}

const HELD = [
  { value: 'kept' as const, label: 'Reconduction' },
  { value: 'replaced' as const, label: 'Remplacement par…' },
  { value: 'vacant' as const, label: 'Fin, poste vacant' },
];
const EMPTY = [
  { value: 'vacant' as const, label: 'Poste vacant' },
  { value: 'replaced' as const, label: 'Nomination de…' },
];
