import { ActionIcon, Button, Checkbox, Group, NativeSelect, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { RegisterColumn } from '#shared/features/associations/register';
import { OFFERED_COLUMNS, screenTitle } from '../register-columns';

interface ColumnsMenuProps {
  /** Those shown, in their order. */
  readonly columns: readonly RegisterColumn[];
  readonly onChange: (columns: readonly RegisterColumn[]) => void;
  readonly onReset: () => void;
  /** The year of the amounts, and those one may choose. */
  readonly year: number;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
}

/** A line that moves takes its button out of the page for an instant: the keyboard stays on it. */
function keepFocus({ currentTarget }: MouseEvent<HTMLElement>): void {
  requestAnimationFrame(() => currentTarget.focus());
}

/** Chooses what the list shows of each association, and in which order; and the year its amounts are of. */
export function ColumnsMenu({ columns, onChange, onReset, year, years, onYear }: ColumnsMenuProps) {
  const move = (rank: number, by: -1 | 1) => {
    const next = [...columns];
    const [moved] = next.splice(rank, 1);
    if (moved !== undefined) next.splice(rank + by, 0, moved);
    onChange(next);
  };
  const show = (chosen: readonly string[]) => {
    const added = OFFERED_COLUMNS.filter((column) => chosen.includes(column) && !columns.includes(column));
    onChange([...columns.filter((column) => chosen.includes(column)), ...added]);
  };
  return (
    <Popover position="bottom-end" width={330} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
          Colonnes
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Colonnes de la liste">
        <Stack gap="xs">
          <NativeSelect
            label="Exercice des montants"
            data={[...new Set([year, ...years])].toSorted((a, b) => b - a).map(String)}
            value={String(year)}
            onChange={(event) => onYear(Number(event.currentTarget.value))}
          />
          <ScrollArea.Autosize mah="min(22rem, 45vh)" type="auto" offsetScrollbars>
            <Text size="sm" c="dimmed" id="columns-order">
              Ordre des colonnes
            </Text>
            <Stack gap={2} mb="xs" role="list" aria-labelledby="columns-order">
              {columns.map((column, rank) => (
                <Group key={column} justify="space-between" wrap="nowrap" role="listitem">
                  <Text size="sm">{screenTitle(column, year)}</Text>
                  <MoveButtons title={screenTitle(column, year)} rank={rank} count={columns.length} onMove={(by) => move(rank, by)} />
                </Group>
              ))}
            </Stack>
            <Checkbox.Group label="Colonnes affichées" value={[...columns]} onChange={show}>
              <Stack gap={4} mt={4}>
                {OFFERED_COLUMNS.map((column) => (
                  <Checkbox key={column} size="sm" value={column} label={screenTitle(column, year)} disabled={column === 'name'} />
                ))}
              </Stack>
            </Checkbox.Group>
          </ScrollArea.Autosize>
          <Button variant="subtle" size="compact-sm" onClick={onReset}>
            Remettre les colonnes habituelles
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface MoveButtonsProps {
  readonly title: string;
  readonly rank: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
}

function MoveButtons({ title, rank, count, onMove }: MoveButtonsProps) {
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={`Avancer ${title}`}
        disabled={rank === 0}
        onClick={(event) => {
          onMove(-1);
          keepFocus(event);
        }}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={`Reculer ${title}`}
        disabled={rank === count - 1}
        onClick={(event) => {
          onMove(1);
          keepFocus(event);
        }}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
    </Group>
  );
}
