import { SimpleGrid, Stack } from '@mantine/core';
import type { GrantFile } from '#shared/features/grants/examination';
import { OpinionsCard } from './OpinionsCard';
import { ReviewsCard } from './ReviewsCard';
import { YearsCard } from './YearsCard';

/** The instruction of a request: opinions, marks, and what the association asked and got before. */
export function InstructionPanel({ file, editable }: { file: GrantFile; editable: boolean }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <OpinionsCard key={file.row.version} file={file} editable={editable} />
      <Stack gap="md">
        <ReviewsCard file={file} editable={editable} />
        <YearsCard file={file} />
      </Stack>
    </SimpleGrid>
  );
}
