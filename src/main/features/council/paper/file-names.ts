import { fold } from '#shared/kernel/french';
import type { CivilDate } from '#shared/kernel/dates';
import type { Affair } from './affair';

const LONGEST = 40;

/** `2026-09-24-convocation.docx` */
export function fileNameOf(meetsOn: CivilDate, subject: string): string {
  return `${meetsOn}-${subject}.docx`;
}

/** `2026-09-24-03-deliberation-subventions-2026.docx`: the rank keeps the names apart and in order. */
export function draftFileName(meetsOn: CivilDate, affair: Affair, affairs: number): string {
  const width = Math.max(2, String(affairs).length);
  const subject = affair.grants === undefined ? slug(affair.item.title) : `subventions-${affair.grants.campaign.year}`;
  return fileNameOf(meetsOn, `${String(affair.rank).padStart(width, '0')}-deliberation-${subject}`);
}

/** The first words of a title in plain ASCII, whole words as long as they fit. */
function slug(title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ');
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join('-').length > LONGEST) break;
    if (word !== '') kept.push(word);
  }
  return kept.join('-') || 'affaire';
}
