import type { AskedPiece } from '#shared/features/association-papers/contract';
import { salutationOf } from '#shared/features/association-papers/postal';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import type { LetterPaper, LetterParagraph } from '../../../documents/association-papers';
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
      { text: opening(recipient, pieces) },
      ...pieces.map(item),
      { text: deadline(source) },
      { text: where(source.town) },
      { text: 'Si ces documents nous ont été adressés entre-temps, je vous prie de ne pas tenir compte de ce courrier.' },
      { text: `Je vous prie d’agréer, ${salutationOf(presidentOf(recipient))}, l’expression de mes salutations distinguées.` },
    ],
  });
}

function opening({ name }: Recipient, pieces: readonly AskedPiece[]): string {
  const one = pieces.length === 1;
  const [known, given] = [pieces.some(({ askedOn }) => askedOn !== null), pieces.some(({ state }) => state !== 'missing')];
  const reminder = known ? 'malgré une première demande, ' : '';
  const wanting = one ? 'la pièce suivante manque' : 'les pièces suivantes manquent';
  const spent = one ? 'ne peut plus être prise en compte' : 'ne peuvent plus être prises en compte';
  return `Le dossier de l’association « ${name} » tenu par la commune permet d’instruire vos demandes sans vous réclamer plusieurs fois les mêmes documents. À ce jour, ${reminder}${wanting}${given ? ` ou ${spent}` : ''} :`;
}

function item({ name, year, reason, askedOn }: AskedPiece): LetterParagraph {
  const about = year === null ? '' : ` – année ${year}`;
  const before = askedOn === null ? '' : ` ; déjà demandée le ${formatDateMedium(askedOn)}`;
  return { item: true, text: [{ strong: `${name}${about}` }, ` (${reason}${before})`] };
}

function deadline({ before }: RequestSource): string {
  const when = before === null ? 'dès que possible' : `avant le ${formatDateMedium(before)}`;
  return `Je vous remercie de bien vouloir me les faire parvenir ${when}. Un dossier incomplet peut retarder l’examen d’une demande de subvention ou son versement.`;
}

function where({ address, postalCode, name, email }: Town): string {
  const online = email === '' ? '' : `, par courriel à l’adresse ${email}`;
  return `Ces documents peuvent être déposés à la mairie ou envoyés par courrier (${address}, ${postalCode} ${name})${online}.`;
}
