import type { ReactNode } from 'react';
import type { CivilDate } from '#shared/kernel/dates';
import { DateText } from '../../../../components/DateText';
import type { SheetField } from '../FieldList';

/** A line that is only worth showing when it is known: none otherwise. */
export function ifKnown(label: string, value: ReactNode): readonly SheetField[] {
  return value === null || value === undefined || value === '' || value === false ? [] : [[label, value]];
}

/** A day, or nothing. */
export function dayOf(value: CivilDate | null): ReactNode {
  return value && <DateText value={value} />;
}

/** The parts that are known, one under the other. */
export function linesOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
