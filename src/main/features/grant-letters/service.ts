import type { z } from 'zod';
import type { grantLettersContract } from '#shared/features/grant-letters/contract';
import { emptyGrantFields, GRANT_FIELDS } from '#shared/features/grant-letters/fields';
import type { FollowUpKind, FollowUpRow, GrantTextKind } from '#shared/features/grant-letters/model';
import { isSettled } from '#shared/features/grant-letters/rules';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { legalNumber } from '#shared/features/legal/rules';
import { addDays, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { postalLines } from '#shared/features/association-papers/postal';
import type { Call } from '../../ipc/call';
import { paperOf, readBatch, subjectOf, type Batch, type LetterOrder } from './batch';
import type { GrantLettersDependencies } from './dependencies';
import { followUpOf, followUpOfRequests } from './follow-up';
import { keepLetter } from './keeping';
import { paceOf } from './pace';
import { filledText, presidentOf } from './paper/letter-paper';

type InputOf<Name extends keyof typeof grantLettersContract> = z.output<(typeof grantLettersContract)[Name]['input']>;
type OutputOf<Name extends keyof typeof grantLettersContract> = z.output<(typeof grantLettersContract)[Name]['output']>;
type Order = InputOf<'grantLetters.issue'>;

export type GrantLettersService = ReturnType<typeof createGrantLettersService>;

/** The follow-up of requests and the letters of their instruction. */
export function createGrantLettersService(dependencies: GrantLettersDependencies) {
  const { store, lawOn, town, keepAll } = dependencies;

  function read({ requestIds, kind, dueOn }: Order, call: Call) {
    return store.read((db) => {
      const batch = readBatch(db, requestIds, { ...dependencies, today: call.today });
      const rows = followUpOfRequests(db, requestIds, { ...dependencies, today: call.today });
      const orders = rows.filter((row) => whyNot(row, kind) === null).map((row) => orderOf(row, kind, dueOf(batch, row, { kind, dueOn })));
      return { batch, rows, orders };
    });
  }

  const soonOf = (call: Call) =>
    store.read((db) => {
      const law = lawOn(db, call.today);
      return { soon: legalNumber(law, 'grant.holding-days'), source: law('grant.silence-months').source };
    });

  return {
    followUp: (id: CampaignId, call: Call): OutputOf<'grantLetters.followUp'> => ({
      rows: store.read((db) => followUpOf(db, id, { ...dependencies, today: call.today })),
      ...soonOf(call),
    }),

    ofRequest(id: GrantRequestId, call: Call): OutputOf<'grantLetters.ofRequest'> {
      const [row] = store.read((db) => followUpOfRequests(db, [id], { ...dependencies, today: call.today }));
      if (!row) throw new RangeError('a request without its row');
      return { row, ...soonOf(call) };
    },

    preview(input: Order, call: Call): OutputOf<'grantLetters.preview'> {
      const { batch, rows, orders } = read(input, call);
      const [first] = orders;
      const leftOut = rows.flatMap((row) => {
        const why = whyNot(row, input.kind);
        return why === null ? [] : [{ ...named(row), why }];
      });
      return {
        ready: orders.map(({ row }) => named(row)),
        leftOut,
        shown: first === undefined ? null : shownOf(batch, first),
        gaps: [...new Set(orders.flatMap((order) => gapsOf(batch, order)))],
      };
    },

    async issue(input: Order, call: Call): Promise<IssuedDocument> {
      const { batch, rows, orders } = read(input, call);
      const refused = rows.filter((row) => whyNot(row, input.kind) !== null);
      if (refused.length > 0) throw broken({ rule: 'letter-not-due', names: refused.map(({ associationName }) => associationName) });
      const title = `${GRANT_LETTER_NAMES[input.kind]} – ${formatDateMedium(call.today)}`;
      const papers = orders.map((order) => () => paperOf(batch, order));
      const { grantLettersWriter } = await import('./write-letters');
      const writeLetters = await grantLettersWriter(town());
      const bytes = await writeLetters(title, papers, paceOf(call, papers.length));
      const fileName = `${call.today}-subventions-${FILE_NAMES[input.kind]}.docx`;
      const [issued] = keepAll(
        [
          {
            document: { kind: 'grant-letter', title, fileName, bytes },
            associationIds: [...new Set(rows.map(({ associationId }) => associationId))],
            alongside(tx, documentId, audit) {
              for (const { row, dueOn } of orders)
                keepLetter(
                  {
                    row,
                    letter: { requestId: row.requestId, kind: input.kind, sentOn: call.today, dueOn, number: null, reason: '', documentId },
                  },
                  { tx, audit },
                );
            },
          },
        ],
        call,
      );
      if (!issued) throw new RangeError('a document that was not kept');
      call.changed('grant-letters');
      return issued;
    },
  };
}

const FILE_NAMES: Readonly<Record<FollowUpKind, string>> = {
  receipt: 'accuse-reception',
  completion: 'pieces-complementaires',
  'reminder-1': 'relance-1',
  'reminder-2': 'relance-2',
  'reminder-3': 'relance-3',
  holding: 'lettre-attente',
};

function named({ requestId, associationId, associationName }: FollowUpRow) {
  return { requestId, associationId, name: associationName };
}

/** Why a letter cannot be written about a request, in words; null when it can. No letter is ever written twice. */
function whyNot(row: FollowUpRow, kind: FollowUpKind): string | null {
  if (isSettled(row)) return row.closedAs === null ? 'le conseil a décidé' : 'la demande est close';
  if (row.receivedOn === null) return 'la date de réception manque';
  const sent = row.letters.filter(({ withdrawnOn }) => withdrawnOn === null);
  const before = sent.find((letter) => letter.kind === kind);
  if (before && kind !== 'completion') return `déjà envoyé le ${formatDateMedium(before.sentOn)}`;
  if (kind === 'receipt' || kind === 'holding') return null;
  if (row.wanted.length === 0) return 'le dossier est complet';
  if (kind === 'completion') return null;
  if (!sent.some(({ dueOn }) => dueOn !== null)) return 'les pièces n’ont pas encore été demandées';
  const earlier = EARLIER[kind];
  return earlier === null || sent.some((letter) => letter.kind === earlier) ? null : 'la relance précédente n’a pas été envoyée';
}

const EARLIER = { 'reminder-1': null, 'reminder-2': 'reminder-1', 'reminder-3': 'reminder-2' } as const;

/** The term that a letter sets: the one chosen, or the usual one; none when it asks for nothing. */
function dueOf(
  { law, today }: Batch,
  row: FollowUpRow,
  { kind, dueOn }: { kind: FollowUpKind; dueOn: CivilDate | null },
): CivilDate | null {
  if (kind === 'holding' || row.wanted.length === 0) return null;
  return dueOn ?? addDays(today, legalNumber(law, 'grant.completion-days'));
}

function orderOf(row: FollowUpRow, kind: FollowUpKind, dueOn: CivilDate | null): LetterOrder {
  const textKind: GrantTextKind = kind === 'receipt' && row.wanted.length > 0 ? 'receipt-incomplete' : kind;
  return { row, kind: textKind, dueOn, reason: '', reference: '' };
}

function shownOf(batch: Batch, order: LetterOrder) {
  const { recipient, values } = subjectOf(batch, order);
  return { recipient: postalLines(recipient, presidentOf(recipient)), ...filledText(batch.textOf(order.kind), values) };
}

function gapsOf(batch: Batch, order: LetterOrder): string[] {
  const { subject, body } = batch.textOf(order.kind);
  return emptyGrantFields(`${subject}\n${body}`, subjectOf(batch, order).values).map((field) => GRANT_FIELDS[field]);
}
