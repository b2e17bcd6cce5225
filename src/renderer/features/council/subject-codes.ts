import { ACT_SUBJECTS, actSubject } from '#shared/features/council/act-subjects';
import { fold } from '#shared/kernel/french';

/** The codes offered, the grants first, then in the order of the national nomenclature. */
export const subjectCodes: readonly string[] = ACT_SUBJECTS.map(({ code }) => code).sort(byUse);

/** What a code is about; empty for one that is not in the nomenclature. */
export function subjectLabel(code: string): string {
  return actSubject(code)?.title ?? '';
}

/** The codes offered for what is typed: the beginning of a code, or words of its subject or of its domain. */
export function matchingCodes(typed: string): readonly string[] {
  const words = fold(typed);
  return subjectCodes.filter((code) => code.startsWith(typed.trim()) || wordsOf(code).includes(words));
}

function wordsOf(code: string): string {
  const subject = actSubject(code);
  return subject ? fold(`${subject.title} ${subject.domain}`) : '';
}

function byUse(a: string, b: string): number {
  return Number(b === '7.5') - Number(a === '7.5');
}
