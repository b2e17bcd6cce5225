import { Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Gap } from '#shared/features/association-papers/contract';
import type { AssociationId } from '#shared/kernel/ids';

interface GapListProps {
  readonly associationId: AssociationId;
  /** Undefined while the answer comes. */
  readonly gaps: readonly Gap[] | undefined;
  /** The dialog closes when one of them is followed. */
  readonly onFollow: () => void;
}

/** What the document will leave blank, each a way to the tab where it is typed. */
export function GapList({ associationId, gaps, onFollow }: GapListProps) {
  if (gaps === undefined) return <Text size="sm">Lecture du dossier…</Text>;
  if (gaps.length === 0) return <Text size="sm">Rien ne manque&nbsp;: toutes les rubriques seront remplies.</Text>;
  return (
    <div>
      <Text size="sm" fw={600}>
        Rubriques encore vides (le document peut déjà être produit)&nbsp;:
      </Text>
      <List size="sm" mt={4}>
        {gaps.map(({ label, place }) => (
          <List.Item key={label}>
            <Anchor
              size="sm"
              onClick={onFollow}
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/associations/$id"
                  params={{ id: associationId }}
                  search={{ tab: place === 'sheet' ? undefined : place }}
                />
              )}
            >
              {label}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
