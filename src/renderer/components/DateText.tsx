import type { CivilDate } from '#shared/kernel/dates';
import { formatDateLong, formatDateShort } from '#shared/kernel/dates';

/** A day: `24/09/2026`, or `jeudi 24 septembre 2026` when `long`; a dash when there is none. */
export function DateText({ value, long = false }: { value: CivilDate | null; long?: boolean }) {
  if (value === null) return <span>–</span>;
  return (
    <time dateTime={value} style={{ whiteSpace: long ? 'normal' : 'nowrap' }}>
      {long ? formatDateLong(value) : formatDateShort(value)}
    </time>
  );
}
