import { Button, CloseButton, Group } from '@mantine/core';
import type { activeFilters } from '../active-filters';
import type { SearchFilters } from '../list-search';
import classes from './register.module.css';

interface FilterChipsProps {
  readonly active: ReturnType<typeof activeFilters>;
  readonly onRemove: (key: keyof SearchFilters) => void;
  readonly onReset: () => void;
}

/** What narrows the list, each with the cross that takes it away. */
export function FilterChips({ active, onRemove, onReset }: FilterChipsProps) {
  if (active.length === 0) return null;
  return (
    <Group gap={6} mb="xs" role="list" aria-label="Filtres appliqués">
      {active.map(({ key, label }) => (
        <span key={key} role="listitem" className={classes['chip']}>
          {label}
          <CloseButton size="xs" aria-label={`Retirer le filtre ${label}`} onClick={() => onRemove(key)} />
        </span>
      ))}
      <span role="listitem">
        <Button variant="subtle" size="compact-sm" onClick={onReset}>
          Tout afficher
        </Button>
      </span>
    </Group>
  );
}
