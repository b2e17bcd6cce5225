import { Stack } from '@mantine/core';
import type { AssociationNote, NoteSection, NotedValues } from '#shared/features/associations/notes';
import { notesOf } from '#shared/features/associations/notes';
import { LegalNote } from '../../../components/LegalNote';
import classes from './form.module.css';

interface SectionNotesProps {
  readonly section: NoteSection;
  readonly values: NotedValues;
  /** The others are said elsewhere. */
  readonly only?: AssociationNote['tone'];
}

/** What is worth knowing of one part of a sheet, said as it is typed. Forbids nothing. */
export function SectionNotes({ section, values, only }: SectionNotesProps) {
  const notes = notesOf(section, values).filter(({ tone }) => only === undefined || tone === only);
  return (
    <Stack gap="xs" aria-live="polite" className={classes['notes']}>
      {notes.map(({ key, tone, message, source }) => (
        <LegalNote key={key} tone={tone} message={message} source={source} />
      ))}
    </Stack>
  );
}
