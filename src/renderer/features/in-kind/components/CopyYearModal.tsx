import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TariffRow } from '#shared/features/in-kind/model';
import { raised } from '#shared/features/in-kind/rules';
import { plural } from '#shared/kernel/french';
import type { CallOutput } from '../../../lib/api';
import { call } from '../../../lib/api';
import { DataTable } from '../../../components/DataTable';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import { useCommand } from '../../../lib/queries';
import { useTypedText } from '../../../lib/typed-text';
import { formatPercentage, parsePercentage } from '../percentage';
import { priceIn } from './tariff-columns';

interface CopyYearModalProps {
  readonly tariffs: readonly TariffRow[];
  readonly from: number;
  readonly onClose: () => void;
}

const LEAST = -5_000;
const MOST = 10_000;

/** Gives every tariff the price of the next year in one gesture, raised by a percentage, shown before it is done. */
export function CopyYearModal({ tariffs, from, onClose }: CopyYearModalProps) {
  const to = from + 1;
  const [percent, setPercent] = useState<number | null>(0);
  const wanting = tariffs.filter((tariff) => tariff.archivedAt === null && priceIn(tariff, from) !== null && priceIn(tariff, to) === null);
  const copy = useCommand('tariffs.copyYear', {
    success: (done) => copiedText(done, to),
    undo: ({ copied }) => (copied.length === 0 ? Promise.resolve() : call('tariffs.clearYear', { ids: copied, year: to })),
    onDone: onClose,
  });
  const sound = percent !== null && percent >= LEAST && percent <= MOST;
  return (
    <Modal opened onClose={onClose} size="lg" title={`Reprendre les prix ${from} en ${to}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (sound) copy.mutate({ from, to, percent });
        }}
      >
        <Stack>
          <Text size="sm">
            Chaque tarif en service qui n’a pas encore de prix en {to} reçoit celui de {from}. Un prix {to} déjà saisi n’est pas touché.
          </Text>
          <PercentInput value={percent} onChange={setPercent} sound={sound} />
          <DataTable
            label={`Prix ${to}`}
            rows={wanting}
            columns={previewColumns(from, to, sound ? percent : 0)}
            rowKey={({ id }) => id}
            empty={
              <Text p="md" c="dimmed">
                Aucun prix à reprendre&nbsp;: chaque tarif qui a un prix en {from} en a déjà un en {to}.
              </Text>
            }
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={copy.isPending} disabled={wanting.length === 0 || !sound}>
              Reprendre {plural(wanting.length, 'prix', 'prix')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const COMPLAINT = 'Saisissez un pourcentage, par exemple 2 ou 2,5.';

interface PercentInputProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly sound: boolean;
}

function PercentInput({ value, onChange, sound }: PercentInputProps) {
  const typed = useTypedText({ value, onChange, parse: parsePercentage, format: formatPercentage, complaint: COMPLAINT });
  const outside = value !== null && !sound ? 'De -50 à 100\u202f%.' : undefined;
  return (
    <TextInput
      label="Augmentation"
      description="Négative pour une baisse. Chaque prix est arrondi au centime."
      w={260}
      inputMode="decimal"
      rightSection={<span aria-hidden>%</span>}
      rightSectionPointerEvents="none"
      data-autofocus
      {...typed.inputProps}
      error={typed.complaint ?? outside}
    />
  );
}

function previewColumns(from: number, to: number, percent: number): readonly Column<TariffRow>[] {
  return [
    { key: 'name', title: 'Tarif', width: 220, grow: 1, wrap: true, render: ({ name }) => name },
    { key: 'from', title: String(from), width: 110, align: 'right', render: (tariff) => <MoneyText value={priceIn(tariff, from)} /> },
    {
      key: 'to',
      title: String(to),
      width: 110,
      align: 'right',
      render: (tariff) => {
        const price = priceIn(tariff, from);
        return <MoneyText strong value={price === null ? null : raised(price, percent)} />;
      },
    },
  ];
}

function copiedText({ copied, kept }: CallOutput<'tariffs.copyYear'>, to: number): string {
  const done = `${plural(copied.length, 'prix repris', 'prix repris')} en ${to}`;
  return kept === 0 ? `${done}.` : `${done}, ${plural(kept, 'déjà saisi', 'déjà saisis')} et gardé${kept > 1 ? 's' : ''}.`;
}
