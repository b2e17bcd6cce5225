import { typeset } from '#shared/kernel/french';

/** A step of the demonstration. */
export function title(text: string): void {
  console.log(`\n${typeset(text)}`);
}

/** What a step found or did. */
export function say(text: string): void {
  console.log(`  ${typeset(text)}`);
}

/** A place on the disk or a command: exactly as it is. */
export function show(text: string): void {
  console.log(`  ${text}`);
}

/** « 12,3 ko » */
export function sizeText(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).replace('.', ',')} ko`;
}
