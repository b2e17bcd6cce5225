import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconDots, IconPencil } from '@tabler/icons-react';
import type { TariffRow } from '#shared/features/in-kind/model';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { kindLabels } from '../labels';
import { perUnit } from '../tariff-options';
import { PriceCell } from './PriceCell';

/** The tariffs with the price of a year between those of the year before and of the next. */
export function tariffColumns(year: number, onEdit: (tariff: TariffRow) => void): readonly Column<TariffRow>[] {
  return [
    { key: 'kind', title: 'Nature', width: 92, render: ({ kind }) => kindLabels[kind] },
    { key: 'name', title: 'Tarif', width: 190, grow: 2, wrap: true, render: (tariff) => <TariffName tariff={tariff} /> },
    { key: 'unit', title: 'Unité', width: 130, render: ({ unit }) => perUnit(unit) },
    {
      key: 'before',
      title: `Prix ${year - 1}`,
      width: 110,
      align: 'right',
      render: (tariff) => <MoneyText value={priceIn(tariff, year - 1)} />,
    },
    ...[year, year + 1].map((priced): Column<TariffRow> => ({
      key: String(priced),
      title: `Prix ${priced}`,
      width: 140,
      align: 'right',
      render: (tariff) => <PriceCell key={`${tariff.id} ${priced}`} tariff={tariff} year={priced} />,
    })),
    { key: 'supports', title: 'A servi', width: 72, align: 'right', render: ({ supports }) => supports || '–' },
    {
      key: 'actions',
      title: 'Actions',
      titleHidden: true,
      width: 48,
      align: 'right',
      render: (tariff) => <TariffMenu tariff={tariff} onEdit={() => onEdit(tariff)} />,
    },
  ];
}

/** The price of a year; null when there is none. */
export function priceIn({ rates }: Pick<TariffRow, 'rates'>, year: number): TariffRow['rates'][number]['amount'] | null {
  return rates.find((rate) => rate.year === year)?.amount ?? null;
}

function TariffName({ tariff: { name, archivedAt } }: { tariff: TariffRow }) {
  if (archivedAt === null)
    return (
      <Text span inherit fw={600}>
        {name}
      </Text>
    );
  return (
    <>
      <Text span inherit c="dimmed" mr={6}>
        {name}
      </Text>
      <StatusBadge tone="neutral" icon={IconArchive}>
        Archivé
      </StatusBadge>
    </>
  );
}

function TariffMenu({ tariff, onEdit }: { tariff: TariffRow; onEdit: () => void }) {
  const { id, name } = tariff;
  const archive = useCommand('tariffs.archive', { success: `${name}\u00a0: tarif archivé.`, undo: () => call('tariffs.restore', { id }) });
  const restore = useCommand('tariffs.restore', {
    success: `${name}\u00a0: tarif remis en service.`,
    undo: () => call('tariffs.archive', { id }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions, ${name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          Modifier le tarif
        </Menu.Item>
        {tariff.archivedAt === null ? (
          <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => archive.mutate({ id })}>
            Archiver
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={() => restore.mutate({ id })}>
            Remettre en service
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
