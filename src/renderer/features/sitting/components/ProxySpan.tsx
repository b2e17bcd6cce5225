import { Button, Group, Popover, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Proxy } from '#shared/features/sitting/model';
import type { ItemId } from '#shared/kernel/ids';
import { errorText } from '../../../lib/error-text';
import type { SittingEdits } from '../use-sitting-edits';

interface ProxySpanProps {
  readonly session: CouncilSession;
  readonly proxy: Proxy;
  /** Who gave it. */
  readonly name: string;
  readonly edits: SittingEdits;
}

type Span = Pick<Proxy, 'fromItemId' | 'untilItemId'>;

/** From which affair and up to which one a proxy is good; what is refused stays typed, with why. */
export function ProxySpan({ session, proxy, name, edits }: ProxySpanProps) {
  const [opened, setOpened] = useState(false);
  const { fromItemId, untilItemId } = proxy;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          ml="xs"
          size="compact-xs"
          variant="subtle"
          className="dp-no-print"
          aria-label={`Modifier la durée du pouvoir de ${name}`}
          onClick={() => setOpened(!opened)}
        >
          Modifier la durée
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <SpanForm
          key={`${fromItemId} ${untilItemId}`}
          session={session}
          span={{ fromItemId, untilItemId }}
          onSave={(span) => edits.giveProxy({ giverId: proxy.giverId, holderId: proxy.holderId, ...span }, proxy)}
          onClose={() => setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface SpanFormProps {
  readonly session: CouncilSession;
  readonly span: Span;
  readonly onSave: (span: Span) => Promise<void>;
  readonly onClose: () => void;
}

function SpanForm({ session, span, onSave, onClose }: SpanFormProps) {
  const [typed, setTyped] = useState(span);
  const [refused, setRefused] = useState('');
  const affairs = session.items
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map(({ id, agendaNumber, position, title }) => ({ value: id, label: `${agendaNumber || position}. ${title}` }));
  const itemOf = (value: string | null): ItemId | null => session.items.find(({ id }) => id === value)?.id ?? null;
  const save = () => {
    onSave(typed).then(onClose, (error: unknown) => setRefused(errorText(error)));
  };
  return (
    <Stack gap="xs">
      <Select
        size="xs"
        label="À partir de l’affaire"
        placeholder="Début de la séance"
        w={300}
        clearable
        data={affairs}
        value={typed.fromItemId}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => setTyped({ ...typed, fromItemId: itemOf(value) })}
      />
      <Select
        size="xs"
        label="Jusqu’à l’affaire (non comprise)"
        placeholder="Fin de la séance"
        w={300}
        clearable
        data={affairs}
        value={typed.untilItemId}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => setTyped({ ...typed, untilItemId: itemOf(value) })}
      />
      {refused !== '' && (
        <Text size="sm" c="red.8" role="alert">
          {refused}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button size="xs" onClick={save}>
          Enregistrer la durée
        </Button>
      </Group>
    </Stack>
  );
}
