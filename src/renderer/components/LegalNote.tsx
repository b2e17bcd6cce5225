import { Anchor, Box, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { LegalSource } from './LegalSource';
import type { Tone } from './tone';
import { TONE_ICON } from './tone';
import classes from './tones.module.css';

interface LegalNoteProps {
  readonly tone: Tone;
  /** One sentence. */
  readonly message: ReactNode;
  /** Where the rule is written (« CGCT, art. L. 2131-11 »), behind a disclosure. */
  readonly source?: string | undefined;
  /** The button that mends it. */
  readonly action?: ReactNode;
}

/** What the law has to say here: one line, its source on demand, the way to mend it. */
export function LegalNote({ tone, message, source, action }: LegalNoteProps) {
  const [opened, { toggle }] = useDisclosure(false);
  const Shown = TONE_ICON[tone];
  return (
    <Box className={clsx(classes['note'], classes[tone])}>
      <Shown size={18} aria-hidden />
      <Box flex={1} miw={0}>
        <Text size="sm" component="div">
          {message}{' '}
          {source !== undefined && (
            <Anchor component="button" type="button" size="sm" underline="always" aria-expanded={opened} onClick={toggle}>
              Source
            </Anchor>
          )}
        </Text>
        {opened && (
          <Text size="sm" mt={2}>
            <LegalSource text={source ?? ''} />
          </Text>
        )}
      </Box>
      {action !== undefined && (
        <Group flex="none" className="dp-no-print">
          {action}
        </Group>
      )}
    </Box>
  );
}
