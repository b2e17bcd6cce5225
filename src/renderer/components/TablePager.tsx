import { Group, Pagination, Text } from '@mantine/core';
import clsx from 'clsx';
import { groupThousands } from '#shared/kernel/french';
import classes from './data-table.module.css';

interface TablePagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

const CONTROL_LABELS = { first: 'Première page', previous: 'Page précédente', next: 'Page suivante', last: 'Dernière page' } as const;

/** Where one is in a long list (« 51 à 100 sur 382 »), and the way to the other pages. */
export function TablePager({ page, pageSize, total, onPage }: TablePagerProps) {
  const pages = Math.ceil(total / pageSize);
  const from = (page - 1) * pageSize + 1;
  return (
    <Group justify="space-between" className={clsx(classes['pager'], 'dp-no-print')}>
      <Text size="sm" c="dimmed" aria-live="polite">
        {groupThousands(from)} à {groupThousands(Math.min(total, page * pageSize))} sur {groupThousands(total)}
      </Text>
      {pages > 1 && (
        <Pagination
          size="sm"
          total={pages}
          value={page}
          onChange={onPage}
          getControlProps={(control) => ({ 'aria-label': CONTROL_LABELS[control] })}
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
        />
      )}
    </Group>
  );
}
