const TYPED = /^(\d{1,2})(?:\s*(?:h|:|\.)\s*(\d{2})?)?$/i;
const COMPACT = /^(\d{2})(\d{2})$/;

/** Reads a time as people type it (`18:30`, `18h30`, `18 h`, `1830`) into `18:30`; undefined if it is not a time of day. */
export function parseTimeOfDay(text: string): string | undefined {
  const bare = text.replace(/\s+/g, ' ').trim();
  const [, hours, minutes = '00'] = TYPED.exec(bare) ?? COMPACT.exec(bare) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
