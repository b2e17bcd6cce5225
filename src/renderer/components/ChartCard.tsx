import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { SectionCard } from './SectionCard';

/** A chart that can be read as a table: the same figures, whatever one sees or listens with. */
export function ChartCard({ title, chart, table }: { title: string; chart: ReactNode; table: ReactNode }) {
  const [asTable, { toggle }] = useDisclosure(false);
  return (
    <SectionCard
      title={title}
      actions={
        <Button variant="subtle" size="compact-sm" className="dp-no-print" onClick={toggle} aria-pressed={asTable}>
          {asTable ? 'Voir le graphique' : 'Voir le tableau'}
        </Button>
      }
    >
      {asTable ? table : chart}
    </SectionCard>
  );
}
