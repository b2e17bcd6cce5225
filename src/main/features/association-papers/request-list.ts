import type { AskedPiece } from '#shared/features/association-papers/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import type { Reader } from '../../db/connection';
import type { PieceSources, WantedPiece } from './piece-standing';
import { lastGiven, type LastGiven, type Recipient } from './recipients-report';

/** Whose file is looked at, and whether what was asked before is asked once more. */
interface Question {
  readonly recipients: readonly Recipient[];
  readonly again: boolean;
  readonly today: CivilDate;
}

/** What is to be asked, letter by letter, and who is left out: nothing is wanting, or all of it was asked for already (`waiting`). */
interface RequestList {
  readonly asked: { recipient: Recipient; pieces: AskedPiece[] }[];
  readonly leftOut: { recipient: Recipient; waiting: boolean }[];
}

/** Sorts associations between those that a letter is written to and the others. */
export function askedOf(db: Reader, { recipients, again, today }: Question, missingPieces: PieceSources['missingPieces']): RequestList {
  const ids = recipients.map(({ id }) => id);
  const wanted = missingPieces(db, ids, today);
  const given = lastGiven(db, ids);
  const list: RequestList = { asked: [], leftOut: [] };
  for (const recipient of recipients) {
    const all = wanted.get(recipient.id) ?? [];
    const pieces = all.filter(({ askedOn }) => again || askedOn === null).map((one) => asAsked(one, given(recipient.id, one.type.id)));
    if (pieces.length > 0) list.asked.push({ recipient, pieces });
    else list.leftOut.push({ recipient, waiting: all.length > 0 });
  }
  return list;
}

function asAsked({ type, state, year, askedOn }: WantedPiece, given: LastGiven | undefined): AskedPiece {
  return { typeId: type.id, name: type.name, year, state, askedOn, reason: reasonOf(state, given) };
}

function reasonOf(state: WantedPiece['state'], given: LastGiven | undefined): string {
  if (state === 'missing') return 'pièce non parvenue';
  if (state === 'expired') return given?.validThrough ? `pièce périmée depuis le ${formatDateMedium(given.validThrough)}` : 'pièce périmée';
  return given?.note ? `pièce refusée : ${given.note.replace(/\s*\.$/, '')}` : 'pièce refusée';
}
