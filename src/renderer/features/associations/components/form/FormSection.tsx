import { Box, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { SectionCard } from '../../../../components/SectionCard';
import type { SectionKey } from '../../sections';
import { FORM_SECTIONS, sectionAnchor } from '../../sections';
import classes from '../form.module.css';

/** One part of the form, with its place in the index. */
export function FormSection({ name, children }: { name: SectionKey; children: ReactNode }) {
  const title = FORM_SECTIONS.find(({ key }) => key === name)?.title ?? '';
  return (
    <Box id={sectionAnchor(name)} tabIndex={-1} className={classes['section']} data-form-section>
      <SectionCard title={title}>
        <Stack gap="sm">{children}</Stack>
      </SectionCard>
    </Box>
  );
}
