import { strFromU8, unzipSync } from 'fflate';

/** What is written in a Word file, its no-break spaces as spaces. */
export function wordText(bytes: Uint8Array): string {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return body.replace(/<[^>]+>/g, '').replace(/[\u00A0\u202F]/g, ' ');
}
