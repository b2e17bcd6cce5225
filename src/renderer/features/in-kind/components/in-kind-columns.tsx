import { ActionIcon, Anchor, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { InKindLine } from '#shared/features/in-kind/model';
import { quantityWithUnit } from '#shared/features/in-kind/rules';
import { formatDateShort } from '#shared/kernel/dates';
import type { Cents } from '#shared/kernel/money';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { kindLabels } from '../labels';

/** What a line is: how much of what, at which price. `total` goes under the amounts. */
export function lineColumns(total: Cents): readonly Column<InKindLine>[] {
  return [
    { key: 'kind', title: 'Nature', width: 92, render: ({ kind }) => kindLabels[kind] },
    { key: 'tariff', title: 'Aide', width: 150, grow: 2, wrap: true, render: ({ tariffName }) => tariffName },
    { key: 'period', title: 'Période', width: 150, grow: 1, wrap: true, render: periodOf },
    {
      key: 'quantity',
      title: 'Quantité',
      width: 120,
      align: 'right',
      render: ({ quantity, unit }) => quantityWithUnit(quantity, unit),
    },
    { key: 'unitPrice', title: 'Prix unitaire', width: 104, align: 'right', render: ({ unitPrice }) => <MoneyText value={unitPrice} /> },
    {
      key: 'amount',
      title: 'Montant',
      width: 116,
      align: 'right',
      render: ({ amount }) => <MoneyText value={amount} strong />,
      footer: <MoneyText value={total} strong />,
    },
  ];
}

export const YEAR_COLUMN: Column<InKindLine> = { key: 'year', title: 'Exercice', width: 72, render: ({ year }) => year, footer: 'Total' };

export const ASSOCIATION_COLUMN: Column<InKindLine> = {
  key: 'association',
  title: 'Association',
  width: 190,
  grow: 3,
  wrap: true,
  render: ({ associationId, associationName }) => (
    <Anchor
      inherit
      renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} search={{ tab: 'support' }} />}
    >
      {associationName}
    </Anchor>
  ),
  footer: 'Total',
};

/** What can be done with a line. */
export function actionsColumn(onEdit: (line: InKindLine) => void): Column<InKindLine> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 48,
    align: 'right',
    render: (line) => <LineMenu line={line} onEdit={() => onEdit(line)} />,
  };
}

function LineMenu({ line, onEdit }: { line: InKindLine; onEdit: () => void }) {
  const remove = useCommand('inKind.remove', {
    success: `${line.tariffName}\u00a0: l’aide est retirée.`,
    undo: (_, { id }) => call('inKind.putBack', { id }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions, ${line.tariffName}, ${line.year}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          Modifier
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ id: line.id })}>
          Retirer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function periodOf({ startsOn, endsOn, year }: InKindLine): string {
  if (startsOn !== null && endsOn !== null) {
    return startsOn === endsOn ? formatDateShort(startsOn) : `${formatDateShort(startsOn)} – ${formatDateShort(endsOn)}`;
  }
  if (startsOn !== null) return `depuis le ${formatDateShort(startsOn)}`;
  return endsOn === null ? `exercice ${year}` : `jusqu’au ${formatDateShort(endsOn)}`;
}
