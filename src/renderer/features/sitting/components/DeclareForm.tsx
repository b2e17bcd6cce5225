import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ItemSitting } from '#shared/features/sitting/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { CouncillorId } from '#shared/kernel/ids';
import { useLaw } from '../../../lib/use-law';
import type { SittingEdits } from '../use-sitting-edits';

interface DeclareFormProps {
  readonly held: ItemSitting;
  /** The day of the session, whose law is told. */
  readonly meetsOn: CivilDate;
  readonly edits: SittingEdits;
  readonly onDone: () => void;
}

/** Declares that an affair concerns a councillor, for a reason that their mandates do not tell. */
export function DeclareForm({ held, meetsOn, edits, onDone }: DeclareFormProps) {
  const [councillorId, setCouncillorId] = useState<CouncillorId | null>(null);
  const [reason, setReason] = useState('');
  const [representsTown, setRepresentsTown] = useState(false);
  const article = useLaw(meetsOn)?.('council.representation.article').value;
  const free = held.seats.filter(({ standing }) => standing === null);
  const declare = () => {
    if (councillorId === null) return;
    edits.declare({ itemId: held.itemId, councillorId, standing: 'out', reason, representsTown });
    onDone();
  };
  return (
    <Stack gap={6} className="dp-no-print">
      <Group gap="xs" align="flex-end">
        <Select
          size="xs"
          label="Conseiller intéressé"
          w={220}
          searchable
          data-autofocus
          data={free.map(({ councillorId: value, name: label }) => ({ value, label }))}
          value={councillorId}
          onChange={(value) => setCouncillorId(free.find((seat) => seat.councillorId === value)?.councillorId ?? null)}
        />
        <TextInput
          size="xs"
          label="Pour quelle raison"
          placeholder="parente du gérant de la société"
          flex={1}
          miw={220}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button size="xs" disabled={councillorId === null || reason.trim() === ''} onClick={declare}>
          Déclarer
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Annuler
        </Button>
      </Group>
      <Checkbox
        size="xs"
        label={`Représente la commune dans cet organisme${article === undefined ? '' : ` (CGCT, art. ${article}, II)`}\u00a0: n’est pas compté en exercice pour le quorum de l’affaire`}
        checked={representsTown}
        onChange={(event) => setRepresentsTown(event.currentTarget.checked)}
      />
    </Stack>
  );
}
