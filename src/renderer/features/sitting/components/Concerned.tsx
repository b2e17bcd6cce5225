import { ActionIcon, Box, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconUserExclamation, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Standing, type ItemSitting, type Seat } from '#shared/features/sitting/model';
import { STANDING_WORDS } from '#shared/features/sitting/words';
import type { CivilDate } from '#shared/kernel/dates';
import type { SittingEdits } from '../use-sitting-edits';
import { DeclareForm } from './DeclareForm';

interface ConcernedProps {
  readonly held: ItemSitting;
  readonly meetsOn: CivilDate;
  /** Null for someone who may only read. */
  readonly edits: SittingEdits | null;
}

const CHOICES = (['out', 'no-part', 'present'] as const).map((value) => ({ value, label: STANDING_WORDS[value] }));

/** Whom the affair concerns and why, where they are during it, and what the minutes will say. */
export function Concerned({ held, meetsOn, edits }: ConcernedProps) {
  const [declaring, setDeclaring] = useState(false);
  const concerned = held.seats.filter(({ standing }) => standing !== null);
  return (
    <Stack gap={6} role="group" aria-label="Conseillers intéressés">
      {concerned.map((seat) => (
        <One key={seat.councillorId} seat={seat} held={held} meetsOn={meetsOn} edits={edits} />
      ))}
      {held.standings.length > 0 && (
        <Text size="sm" fs="italic">
          {held.standings.join(' ')}
        </Text>
      )}
      {edits && !declaring && (
        <Box className="dp-no-print">
          <Button size="compact-sm" variant="subtle" leftSection={<IconUserExclamation size={16} />} onClick={() => setDeclaring(true)}>
            Déclarer un conseiller intéressé
          </Button>
        </Box>
      )}
      {edits && declaring && <DeclareForm held={held} meetsOn={meetsOn} edits={edits} onDone={() => setDeclaring(false)} />}
    </Stack>
  );
}

function One({ seat, held, edits }: ConcernedProps & { readonly seat: Seat }) {
  const { itemId } = held;
  const { councillorId, name, reason, standing, declared, representsTown } = seat;
  const choose = (value: string) => {
    const parsed = Standing.safeParse(value);
    if (parsed.success) edits?.declare({ itemId, councillorId, standing: parsed.data, reason, representsTown });
  };
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" flex={1} miw={0}>
        <b>{name}</b>, {reason}
        {seat.place !== 'present' && (
          <Text span size="sm" c="dimmed">
            {seat.place === 'represented' ? ' (représenté : son pouvoir n’est pas utilisé)' : ' (absent)'}
          </Text>
        )}
      </Text>
      {edits ? (
        <SegmentedControl size="xs" aria-label={`Situation de ${name}`} data={CHOICES} value={standing ?? 'out'} onChange={choose} />
      ) : (
        <Text size="sm">{standing && STANDING_WORDS[standing]}</Text>
      )}
      {edits && declared && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Retirer la déclaration de ${name}`}
          onClick={() => edits.withdrawDeclaration(itemId, councillorId)}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </Group>
  );
}
