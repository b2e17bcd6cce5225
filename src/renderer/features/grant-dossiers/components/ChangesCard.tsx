import { Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import { SectionCard } from '../../../components/SectionCard';

const FEW = 4;

/** What is no longer as it was last year, as one types. */
export function ChangesCard({ year, changes }: { year: number; changes: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FEW);
  return (
    <SectionCard title={`Ce qui change depuis ${year}`}>
      {changes.length === 0 ? (
        <Text c="dimmed">Rien pour l’instant&nbsp;: tout est repris du dossier de {year}, dates décalées d’autant.</Text>
      ) : (
        <List size="sm">
          {shown.map((change) => (
            <List.Item key={change}>{change}</List.Item>
          ))}
        </List>
      )}
      {changes.length > FEW && (
        <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => setAll(!all)}>
          {all ? 'Montrer moins' : `Montrer les ${changes.length} différences`}
        </Button>
      )}
    </SectionCard>
  );
}
