import type { FollowUpRow, GrantTextInput, GrantTextKind } from '#shared/features/grant-letters/model';
import { silenceClock } from '#shared/features/grant-letters/clock';
import { asksForPieces, lastReportLetter, suspensionsOf } from '#shared/features/grant-letters/rules';
import { ORIGINAL_TEXTS } from '#shared/features/grant-letters/texts';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import type { AssociationId, GrantRequestId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import type { LetterPaper } from '../../documents/association-papers';
import type { Call } from '../../ipc/call';
import type { GrantLettersDependencies, ReportDue } from './dependencies';
import { grantLetterPaper, presidentOf, type Recipient } from './paper/letter-paper';
import { valuesOf, type LetterSubject } from './paper/values';
import { ownTexts } from './repository';
import { factsOf, type GrantFacts } from './requests-report';

/** Everything a batch of letters is written from, read in one go. */
export interface Batch {
  readonly town: Town;
  readonly law: LegalLookup;
  readonly today: CivilDate;
  readonly facts: ReadonlyMap<GrantRequestId, GrantFacts>;
  readonly reports: ReadonlyMap<GrantRequestId, ReportDue>;
  readonly recipients: ReadonlyMap<AssociationId, Recipient>;
  readonly textOf: (kind: GrantTextKind) => GrantTextInput;
}

type Sources = Pick<GrantLettersDependencies, 'lawOn' | 'town' | 'recipientsOf' | 'reportsOf'>;

/** Reads what the letters of some requests say. @throws NOT_FOUND when one does not exist */
export function readBatch(
  db: Reader,
  ids: readonly GrantRequestId[],
  { lawOn, town, recipientsOf, reportsOf, today }: Sources & Pick<Call, 'today'>,
): Batch {
  const facts = factsOf(db, ids);
  const associations = [...new Set(facts.map(({ associationId }) => associationId))];
  const own = ownTexts(db);
  return {
    town: town(),
    law: lawOn(db, today),
    today,
    facts: new Map(facts.map((one) => [one.requestId, one])),
    reports: reportsOf(db, ids, today),
    recipients: new Map(recipientsOf(db, associations, today).map((one) => [one.id, one])),
    textOf: (kind) => own.get(kind) ?? ORIGINAL_TEXTS[kind],
  };
}

/** What one letter is about. */
export interface LetterOrder {
  readonly row: FollowUpRow;
  readonly kind: GrantTextKind;
  readonly dueOn: CivilDate | null;
  readonly reason: string;
  /** Printed as a reference; empty for none. */
  readonly reference: string;
}

/** The fields of a letter, and who it goes to. @throws NOT_FOUND when the association is in the trash */
export function subjectOf(batch: Batch, { row, dueOn, reason }: LetterOrder) {
  const facts = batch.facts.get(row.requestId);
  const recipient = batch.recipients.get(row.associationId);
  if (!facts || !recipient) throw notFound('association');
  const asking = row.letters.filter((letter) => letter.withdrawnOn === null && asksForPieces(letter));
  const subject: LetterSubject = {
    facts,
    president: presidentOf(recipient),
    wanted: row.wanted,
    dueOn,
    lastAskedOn: asking.at(-1)?.sentOn ?? null,
    rejectedOn: rejectionAfter(batch, row, dueOn),
    report: { dueOn: batch.reports.get(row.requestId)?.dueOn ?? null, lastAskedOn: lastReportLetter(row.letters)?.sentOn ?? null },
    reason,
  };
  return { recipient, values: valuesOf(subject, batch.town, batch.law) };
}

/** One letter, ready to be laid out. */
export function paperOf(batch: Batch, order: LetterOrder): LetterPaper {
  return grantLetterPaper({ ...subjectOf(batch, order), text: batch.textOf(order.kind) }, { ...batch, reference: order.reference });
}

/** The end of the silence clock, the time that this very letter gives included. */
function rejectionAfter({ today, law }: Batch, { receivedOn, letters, clock }: FollowUpRow, dueOn: CivilDate | null): CivilDate | null {
  if (clock === null || receivedOn === null) return null;
  const written = [...letters, { kind: 'completion' as const, sentOn: today, dueOn, withdrawnOn: null }];
  return silenceClock({ receivedOn, suspensions: suspensionsOf(written, null) }, today, law).endsOn;
}
