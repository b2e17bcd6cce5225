import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { BrandMark } from '../../../components/BrandMark';
import classes from './start.module.css';

interface StartLayoutProps {
  readonly title: string;
  /** Over the title: where one is in the first start. */
  readonly above?: ReactNode;
  readonly width?: number;
  readonly children: ReactNode;
}

/** A screen shown before the file is open: the mark, one title, one thing to do. */
export function StartLayout({ title, above, width = 460, children }: StartLayoutProps) {
  return (
    <main className={classes['page']}>
      <Stack w="100%" maw={width} gap="lg" my="auto">
        <Group gap="sm" justify="center">
          <BrandMark size={36} />
          <Text fz={22} fw={650}>
            Démopart
          </Text>
        </Group>
        {above}
        <Paper withBorder p="xl">
          <Title order={1} size="h2" mb="sm">
            {title}
          </Title>
          {children}
        </Paper>
      </Stack>
    </main>
  );
}
