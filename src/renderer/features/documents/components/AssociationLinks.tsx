import { Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AssociationId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';

interface Told {
  readonly id: AssociationId;
  readonly name: string;
  /** What is to be said of it. */
  readonly detail?: string;
}

interface AssociationLinksProps {
  readonly associations: readonly Told[];
  /** How many there are, when not all of them are given. */
  readonly total?: number;
  readonly onFollow: () => void;
}

/** Associations by name, each a way to its file; beyond what is given, only their number. */
export function AssociationLinks({ associations, total = associations.length, onFollow }: AssociationLinksProps) {
  const more = total - associations.length;
  return (
    <List size="sm" mah={180} style={{ overflowY: 'auto' }} tabIndex={0} aria-label="Associations">
      {associations.map(({ id, name, detail }) => (
        <List.Item key={id}>
          <Anchor size="sm" onClick={onFollow} renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id }} />}>
            {name}
          </Anchor>
          {detail !== undefined && (
            <Text span size="sm" c="dimmed">
              {' '}
              – {detail}
            </Text>
          )}
        </List.Item>
      ))}
      {more > 0 && <List.Item>et {plural(more, 'autre', 'autres')}</List.Item>}
    </List>
  );
}
