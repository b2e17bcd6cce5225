import type { AskedPiece } from '#shared/features/association-papers/contract';
import { salutationOf } from '#shared/features/association-papers/postal';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import type { LetterPaper, LetterParagraph } from '../../../documents/association-papers';
import { ifSaid, sentence } from '../../../documents/sentences';
import type { Recipient } from '../recipients-report';
import { letterPaper, presidentOf, type LetterSource } from './letter-paper';

/** What a request for documents says besides its list. */
export interface RequestSource extends LetterSource {
  /** The day they are wanted by; null when none is set. */
  readonly before: CivilDate | null;
}

/** One letter that asks an association for what is wanting in its file, and nothing else. */
export function pieceRequestPaper(
  source: RequestSource,
  { recipient, pieces, rank }: { recipient: Recipient; pieces: readonly AskedPiece[]; rank: number | null },
): LetterPaper {
  const again = pieces.some(({ askedOn }) => askedOn !== null);
  return letterPaper(source, recipient, {
    rank,
    subject: `${again ? 'rappel – ' : ''}pièces à joindre au dossier de votre association`,
    paragraphs: [
      { text: `${salutationOf(presidentOf(recipient))},` },
      { text: opening(source.town, recipient, pieces) },
      ...pieces.map(item),
      { text: deadline(source) },
      { text: where(source.town) },
      ...ifSaid(sentence(source.town, 'piece-request.crossed', {})).map((text) => ({ text })),
      { text: sentence(source.town, 'piece-request.courtesy', { appel: salutationOf(presidentOf(recipient)) }) },
    ],
  });
}

function opening(town: Town, { name }: Recipient, pieces: readonly AskedPiece[]): string {
  const one = pieces.length === 1;
  const [known, given] = [pieces.some(({ askedOn }) => askedOn !== null), pieces.some(({ state }) => state !== 'missing')];
  const reminder = known ? 'malgré une première demande, ' : '';
  const wanting = one ? 'la pièce suivante manque' : 'les pièces suivantes manquent';
  const spent = one ? 'ne peut plus être prise en compte' : 'ne peuvent plus être prises en compte';
  return sentence(town, 'piece-request.opening', { association: name, pieces: `${reminder}${wanting}${given ? ` ou ${spent}` : ''}` });
}

function item({ name, year, reason, askedOn }: AskedPiece): LetterParagraph {
  const about = year === null ? '' : ` – année ${year}`;
  const before = askedOn === null ? '' : ` ; déjà demandée le ${formatDateMedium(askedOn)}`;
  return { item: true, text: [{ strong: `${name}${about}` }, ` (${reason}${before})`] };
}

function deadline({ before, town }: RequestSource): string {
  return sentence(town, 'piece-request.deadline', { delai: before === null ? 'dès que possible' : `avant le ${formatDateMedium(before)}` });
}

function where(town: Town): string {
  const { address, postalCode, name, email } = town;
  return sentence(town, 'piece-request.where', {
    adresse: `${address}, ${postalCode} ${name}`,
    courriel: email === '' ? '' : `, par courriel à l’adresse ${email}`,
  });
}
