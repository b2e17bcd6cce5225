import { Button, Group, List, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ArrangeRule } from '#shared/features/council/arrange';
import { arrange } from '#shared/features/council/arrange';
import type { CouncilSession } from '#shared/features/council/model';
import { call } from '../../../lib/api';
import { showFailure, showUndo } from '../../../lib/notices';
import { useCall } from '../../../lib/queries';

interface ArrangeModalProps {
  readonly session: CouncilSession;
  readonly onClose: () => void;
}

const RULES: readonly { readonly value: ArrangeRule; readonly label: string }[] = [
  { value: 'type', label: 'Nature (délibérations, désignations, vœux, informations)' },
  { value: 'rapporteur', label: 'Rapporteur, dans l’ordre du tableau' },
  { value: 'subject', label: 'Code ACTES' },
  { value: 'committee', label: 'Commission' },
];
const PLACES = ['Ranger d’abord par', 'puis par', 'puis par'] as const;

/** Puts the agenda in an order by one rule after the other, shown before it is applied. */
export function ArrangeModal({ session, onClose }: ArrangeModalProps) {
  const [rules, setRules] = useState<readonly (ArrangeRule | null)[]>(['type', 'rapporteur', null]);
  const councillors = useCall('councillors.list', { onDay: session.meetsOn });
  const table = new Map((councillors.data ?? []).map(({ id, tableOrder }) => [id, tableOrder]));
  const kept = rules.filter((rule) => rule !== null);
  const arranged = arrange(session.items, kept, table);
  const put = (order: readonly CouncilSession['items'][number][]) =>
    call('items.arrange', { sessionId: session.id, order: order.map(({ id }) => id) });
  const apply = () => {
    const done = () => {
      showUndo('L’ordre du jour est rangé.', () => put(session.items));
      onClose();
    };
    put(arranged).then(done, showFailure);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title="Ranger l’ordre du jour">
      <Stack>
        {PLACES.map((label, place) => (
          <Select
            key={`${place}`}
            label={label}
            placeholder="Aucune autre règle"
            clearable={place > 0}
            allowDeselect={place > 0}
            data={RULES.filter(({ value }) => value === rules[place] || !rules.includes(value))}
            value={rules[place] ?? null}
            onChange={(value) => setRules(rules.with(place, RULES.find((rule) => rule.value === value)?.value ?? null))}
          />
        ))}
        <div>
          <Text size="sm" fw={600}>
            Ordre obtenu
          </Text>
          <List type="ordered" size="sm" aria-label="Ordre obtenu">
            {arranged.map(({ id, title }) => (
              <List.Item key={id}>{title}</List.Item>
            ))}
          </List>
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button onClick={apply} disabled={councillors.isPending}>
            Ranger ainsi
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
