import { fillGrantText, type GrantValues } from '#shared/features/grant-letters/fields';
import type { GrantTextInput } from '#shared/features/grant-letters/model';
import { postalLines, type Addressee, type PostalSource } from '#shared/features/association-papers/postal';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import type { LetterPaper } from '../../../documents/association-papers';
import { gap, paragraphsOf } from '../../../documents/gaps';
import { dataNotice, letterParagraphs } from '../../../documents/letter-text';
import { contactOf, letterSignature } from '../../../documents/town-letterhead';

/** An association as it is written to. */
export interface Recipient extends PostalSource {
  readonly civility: Addressee['civility'] | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** Who presides, or nobody known. */
export function presidentOf({ civility, firstName, lastName }: Recipient): Addressee | null {
  return civility === null ? null : { civility, firstName: firstName ?? '', lastName: lastName ?? '' };
}

/** One letter about a grant, ready to be laid out. `reference` is empty when it has none. */
export function grantLetterPaper(
  { recipient, values, text }: { recipient: Recipient; values: GrantValues; text: GrantTextInput },
  { town, today, reference }: { town: Town; today: CivilDate; reference: string },
): LetterPaper {
  const { subject, paragraphs } = filledText(text, values);
  return {
    contact: contactOf(town).replace(' – ', '\n'),
    reference: reference === '' ? '' : `Nos références : ${reference}`,
    recipient: postalLines(recipient, presidentOf(recipient)),
    dateline: `${town.name}, le ${formatDateMedium(today)}`,
    subject: [{ strong: 'Objet : ' }, subject],
    paragraphs: letterParagraphs(paragraphs),
    signature: letterSignature(town),
    notice: dataNotice(town),
  };
}

/** The text of a letter with its fields filled: the subject, and its paragraphs. */
export function filledText({ subject, body }: GrantTextInput, values: GrantValues): { subject: string; paragraphs: string[] } {
  return { subject: fillGrantText(subject, values, gap), paragraphs: paragraphsOf(fillGrantText(body, values, gap)) };
}
