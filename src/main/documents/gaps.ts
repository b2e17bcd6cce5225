import { NBSP } from '#shared/kernel/french';

/** A visible gap for what is not known yet: « [à compléter : rapporteur] ». */
export function gap(what: string): string {
  return `[à compléter${NBSP}: ${what}]`;
}

/** The text, or a visible gap when it is empty. */
export function orGap(text: string, what: string): string {
  return text.trim() === '' ? gap(what) : text;
}

/** The paragraphs of a text typed by the user: an empty line separates them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => (paragraph.trim() === '' ? [] : [paragraph.trim()]));
}

/** The lines of a text typed by the user, without the empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}
