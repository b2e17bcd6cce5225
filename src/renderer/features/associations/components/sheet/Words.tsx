import { Badge, Group } from '@mantine/core';

/** Labels, one beside the other. */
export function Words({ words }: { words: readonly string[] }) {
  return (
    <Group gap={6} component="span">
      {words.map((word) => (
        <Badge key={word} component="span" variant="default" radius="sm" tt="none" fw={500}>
          {word}
        </Badge>
      ))}
    </Group>
  );
}
