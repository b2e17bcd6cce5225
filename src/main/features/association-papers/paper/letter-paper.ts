import { LETTER_FIELDS, type LetterValues } from '#shared/features/letter-templates/fields';
import type { LetterText } from '#shared/features/letter-templates/model';
import { fillIn } from '#shared/features/letter-templates/rules';
import { addresseeName, postalLine, postalLines, salutationOf, type Addressee } from '#shared/features/association-papers/postal';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, yearOf, type CivilDate } from '#shared/kernel/dates';
import { formatPhone, formatRna, formatSiret } from '#shared/kernel/identifiers';
import { formatAmount } from '#shared/kernel/money';
import type { LetterPaper, LetterParagraph } from '../../../documents/association-papers';
import { paragraphsOf } from '../../../documents/gaps';
import { dataNotice } from '../../../documents/letter-text';
import { contactOf, letterSignature } from '../../../documents/town-letterhead';
import type { Recipient, Support } from '../recipients-report';

/** What every letter of a batch is written from. */
export interface LetterSource {
  readonly town: Town;
  readonly today: CivilDate;
  /** Of the whole batch; each letter adds its rank when there are several. Empty: none is printed. */
  readonly reference: string;
}

/** Who presides an association, or nobody known. */
export function presidentOf({ civility, firstName, lastName }: Recipient): Addressee | null {
  return civility === null ? null : { civility, firstName: firstName ?? '', lastName: lastName ?? '' };
}

/** Every field of a letter, filled for one association; empty when it is not known. */
export function valuesFor(recipient: Recipient, support: Support, { town, today }: LetterSource): LetterValues {
  const president = presidentOf(recipient);
  const amount = (given: Parameters<typeof formatAmount>[0] | null | undefined) =>
    given === null || given === undefined ? '' : formatAmount(given);
  return {
    association: recipient.name,
    sigle: recipient.acronym,
    domaine: recipient.domain,
    president: addresseeName(president),
    civilite: salutationOf(president),
    adresse: postalLine(recipient),
    telephone: formatPhone(recipient.phone),
    courriel: recipient.email,
    site: recipient.website,
    rna: formatRna(recipient.rna),
    siret: formatSiret(recipient.siret),
    adherents: recipient.members === null ? '' : String(recipient.members),
    date: formatDateMedium(today),
    annee: String(yearOf(today)),
    annee_precedente: String(yearOf(today) - 1),
    montant_demande: amount(support.thisYear?.asked),
    montant_vote: amount(support.thisYear?.voted),
    montant_vote_precedent: amount(support.lastYear?.voted),
    soutien_nature: amount(support.inKind),
    ville: town.name,
    maire: town.mayorName,
    service: town.contactService,
  };
}

/** The text of a letter with its fields filled: the subject, and its paragraphs. */
export function filledLetter(letter: LetterText, values: LetterValues): { subject: string; paragraphs: string[] } {
  const fill = (text: string) => fillIn(text, values, (field) => LETTER_FIELDS[field].replace(/ \(.*/, '').toLocaleLowerCase('fr'));
  return { subject: fill(letter.subject), paragraphs: paragraphsOf(fill(letter.body)) };
}

/** One letter of a batch. `rank` counts from 1; null when it is the only one. */
export function letterPaper(
  source: LetterSource,
  recipient: Recipient,
  { subject, paragraphs, rank }: { subject: string; paragraphs: readonly LetterParagraph[]; rank: number | null },
): LetterPaper {
  const { town, today, reference } = source;
  const numbered = rank === null ? reference : `${reference}-${rank}`;
  return {
    contact: contactOf(town).replace(' – ', '\n'),
    reference: reference === '' ? '' : `Nos références : ${numbered}`,
    recipient: postalLines(recipient, presidentOf(recipient)),
    dateline: `${town.name}, le ${formatDateMedium(today)}`,
    subject: [{ strong: 'Objet : ' }, subject],
    paragraphs,
    signature: letterSignature(town),
    notice: dataNotice(town),
  };
}
