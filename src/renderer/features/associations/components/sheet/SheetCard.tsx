import { Stack } from '@mantine/core';
import type { NoteSection } from '#shared/features/associations/notes';
import type { Association } from '#shared/features/associations/model';
import { SectionCard } from '../../../../components/SectionCard';
import type { SheetField } from '../FieldList';
import { FieldList } from '../FieldList';
import { SectionNotes } from '../SectionNotes';

interface SheetCardProps {
  readonly title: string;
  readonly fields: readonly SheetField[];
  /** The notes under it, but for the warnings, which stand above the whole sheet. */
  readonly notes?: { readonly section: NoteSection; readonly of: Association };
}

/** One part of the sheet: what is known, and what is worth knowing. */
export function SheetCard({ title, fields, notes }: SheetCardProps) {
  return (
    <SectionCard title={title}>
      <Stack gap="sm">
        <FieldList fields={fields} />
        {notes && <SectionNotes section={notes.section} values={notes.of} only="info" />}
      </Stack>
    </SectionCard>
  );
}
