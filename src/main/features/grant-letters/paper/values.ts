import type { GrantValues } from '#shared/features/grant-letters/fields';
import type { WantedPiece } from '#shared/features/grant-letters/model';
import { needsAgreement } from '#shared/features/grants/rules';
import { salutationOf, type Addressee } from '#shared/features/association-papers/postal';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { numberInLetters, plural } from '#shared/kernel/french';
import { amountInLetters, cents, formatAmount } from '#shared/kernel/money';
import { sentence } from '../../../documents/sentences';
import type { GrantFacts } from '../requests-report';

/** What a letter about a grant is written from. */
export interface LetterSubject {
  readonly facts: GrantFacts;
  readonly president: Addressee | null;
  readonly wanted: readonly WantedPiece[];
  /** The day by which documents are asked; null when none are. */
  readonly dueOn: CivilDate | null;
  /** When documents were last asked for; null when they never were. */
  readonly lastAskedOn: CivilDate | null;
  /** When silence becomes a refusal; null when no clock runs. */
  readonly rejectedOn: CivilDate | null;
  /** When the financial report is due, and was last asked for by letter; null when not known, or never. */
  readonly report: { readonly dueOn: CivilDate | null; readonly lastAskedOn: CivilDate | null };
  readonly reason: string;
}

const STATES: Readonly<Record<WantedPiece['state'], string>> = {
  missing: 'pièce non parvenue',
  expired: 'pièce périmée',
  refused: 'pièce qui n’a pas pu être acceptée',
};

/** Every field of a letter about a grant; empty when it is not known. */
export function valuesOf(subject: LetterSubject, town: Town, law: LegalLookup): GrantValues {
  return {
    ...requestValues(subject),
    ...termValues(subject),
    ...lawValues(subject, town, law),
    ville: town.name,
    service: town.contactService,
  };
}

function requestValues({ facts, president, reason }: LetterSubject) {
  return {
    association: facts.associationName,
    civilite: salutationOf(president),
    objet: facts.purpose.replace(/\s*\.$/, ''),
    exercice: String(facts.year),
    numero: String(facts.number),
    montant: facts.voted === null ? '' : formatAmount(facts.voted),
    montant_lettres: facts.voted === null ? '' : amountInLetters(facts.voted),
    montant_demande: formatAmount(facts.asked),
    deliberation: facts.deliberation,
    motif: reason.replace(/\s*\.$/, ''),
  };
}

function termValues({ facts, wanted, dueOn, lastAskedOn, rejectedOn, report }: LetterSubject) {
  return {
    date_reception: day(facts.receivedOn),
    date_vote: day(facts.votedOn),
    pieces: wanted.map(pieceLine).join('\n'),
    date_limite: day(dueOn),
    date_demande: day(lastAskedOn),
    date_rejet: day(rejectedOn),
    date_compte_rendu: day(report.dueOn),
    date_limite_relance: day(dueOn),
    date_relance: day(report.lastAskedOn),
  };
}

function lawValues({ facts }: LetterSubject, town: Town, law: LegalLookup) {
  return {
    delai_silence: months(legalNumber(law, 'grant.silence-months')),
    article_reception: law('grant.receipt.article').value,
    article_silence: law('grant.silence.article').value,
    article_pieces: law('grant.completion.article').value,
    delai_recours: months(legalNumber(law, 'council.appeal.months')),
    tribunal: law('grant.court').value,
    delai_versement: plural(legalNumber(law, 'grant.payment-days'), 'jour', 'jours'),
    article_compte_rendu: law('grant.report.article').value,
    convention: agreementSentence(facts, town, law),
  };
}

/** Told when the grants of the year require an agreement. Loi n° 2000-321, art. 10. */
function agreementSentence({ yearTotal }: GrantFacts, town: Town, law: LegalLookup): string {
  if (!needsAgreement(yearTotal, law)) return '';
  return sentence(town, 'notice.agreement', { seuil: formatAmount(cents(legalNumber(law, 'grant.agreement-threshold'))) });
}

function pieceLine({ name, state, year }: WantedPiece): string {
  return `– ${name}${year === null ? '' : `, année ${year}`} (${STATES[state]})`;
}

function months(count: number): string {
  return `${numberInLetters(count)} mois`;
}

function day(date: CivilDate | null): string {
  return date === null ? '' : formatDateMedium(date);
}
