import type { MinutesText } from '#shared/features/minutes/model';
import { formatDateMedium } from '#shared/kernel/dates';
import { minutesSheets } from '../../documents/minutes';
import { communeOf, letterheadOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument } from '../../documents/word-document';
import type { HeldMinutes } from './held-minutes';

/** The Word file of the minutes. */
export function writeMinutes({ town, session }: HeldMinutes, text: MinutesText): Promise<Uint8Array> {
  const frame = {
    letterhead: letterheadOf(town),
    creator: communeOf(town),
    footer: `${communeOf(town)} – Procès-verbal du conseil municipal du ${formatDateMedium(session.meetsOn)}`,
  };
  const { creator, footer, letterhead } = frame;
  return docxBytes(wordDocument({ title: 'Procès-verbal', creator, footer, house: letterhead.house, sheets: minutesSheets(frame, text) }));
}
