import { Mark } from '@mantine/core';

const GAP = /(\[à compléter[^\]]*\])/u;

/** A sentence with what is left to complete standing out. */
export function Marked({ text }: { readonly text: string }) {
  return text.split(GAP).map((part, rank) => (rank % 2 === 1 ? <Mark key={rank}>{part}</Mark> : part));
}
