import { ScrollArea, Stack, Text } from '@mantine/core';
import type { Passage, ReturnedLook } from '#shared/features/documents/returned';
import { plural } from '#shared/kernel/french';
import classes from './differences.module.css';

/** What changed, paragraph by paragraph: what came is underlined, what went is struck. Long unchanged runs are cut. */
export function Differences({ look: { differences, changes } }: { look: Pick<ReturnedLook, 'differences' | 'changes'> }) {
  const hidden = changes - differences.length;
  return (
    <ScrollArea.Autosize mah={360} type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Différences' }}>
      <Stack gap="xs">
        {differences.map(({ passages }, rank) => (
          <p key={`${rank} ${passages[0]?.text ?? ''}`} className={classes['difference']}>
            {passages.map((passage, place) => (
              <Run key={`${place} ${passage.change}`} passage={passage} isFirst={place === 0} isLast={place === passages.length - 1} />
            ))}
          </p>
        ))}
        {hidden > 0 && (
          <Text size="sm" c="dimmed">
            {`${plural(hidden, 'autre paragraphe diffère', 'autres paragraphes diffèrent')}.`}
          </Text>
        )}
      </Stack>
    </ScrollArea.Autosize>
  );
}

const AROUND = 60;

function Run({ passage: { text, change }, isFirst, isLast }: { passage: Passage; isFirst: boolean; isLast: boolean }) {
  if (change === 'added') return <ins className={classes['added']}>{text}</ins>;
  if (change === 'removed') return <del className={classes['removed']}>{text}</del>;
  if (text.length <= 2 * AROUND) return <span>{text}</span>;
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  return <span>{`${head} … ${tail}`}</span>;
}
