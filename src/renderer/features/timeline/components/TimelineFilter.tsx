import { Chip, Group } from '@mantine/core';
import { TimelineKind } from '#shared/features/timeline/contract';
import { KIND_LABELS } from '../labels';

interface TimelineFilterProps {
  readonly counts: readonly { readonly kind: TimelineKind; readonly count: number }[];
  /** None: everything is shown. */
  readonly kinds: readonly TimelineKind[];
  readonly onChange: (kinds: TimelineKind[]) => void;
}

/** The kinds of events that this history has, each with its number; none chosen is all of them. */
export function TimelineFilter({ counts, kinds, onChange }: TimelineFilterProps) {
  if (counts.length < 2) return null;
  return (
    <Chip.Group multiple value={[...kinds]} onChange={(chosen) => onChange(TimelineKind.options.filter((kind) => chosen.includes(kind)))}>
      <Group gap={6} role="group" aria-label="Nature des événements" className="dp-no-print">
        {counts.map(({ kind, count }) => (
          <Chip key={kind} value={kind} size="sm">
            {KIND_LABELS[kind]} ({count})
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
