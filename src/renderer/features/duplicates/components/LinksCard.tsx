import { List, Text } from '@mantine/core';
import { SectionCard } from '../../../components/SectionCard';

/** What goes from the record taken in to the one that is kept. */
export function LinksCard({ links }: { links: readonly string[] }) {
  return (
    <SectionCard title="Ce qui rejoint la fiche gardée">
      {links.length === 0 ? (
        <Text c="dimmed">Rien n’est rattaché à l’autre fiche.</Text>
      ) : (
        <List>
          {links.map((link) => (
            <List.Item key={link}>{link}</List.Item>
          ))}
        </List>
      )}
    </SectionCard>
  );
}
