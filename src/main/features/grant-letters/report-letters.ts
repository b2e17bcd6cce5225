import type { z } from 'zod';
import { hasPostalAddress } from '#shared/features/association-papers/postal';
import type { grantLettersContract } from '#shared/features/grant-letters/contract';
import type { FollowUpRow, ReportLetterKind } from '#shared/features/grant-letters/model';
import { lastReportLetter, nextReportLetter } from '#shared/features/grant-letters/rules';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import { addDays, daysBetween, formatDateMedium, yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { readBatch, type Batch } from './batch';
import type { GrantLettersDependencies } from './dependencies';
import { followUpOfRequests } from './follow-up';
import { issueNumbered, numberAfter, type NumberedLetter } from './numbered';
import { lastNumber } from './repository';

type InputOf<Name extends keyof typeof grantLettersContract> = z.output<(typeof grantLettersContract)[Name]['input']>;
type OutputOf<Name extends keyof typeof grantLettersContract> = z.output<(typeof grantLettersContract)[Name]['output']>;
type Preview = OutputOf<'grantLetters.previewReportLetters'>;

/** A letter that asks again for a financial report, with the number it takes. */
interface ReportLetter extends NumberedLetter {
  readonly kind: ReportLetterKind;
}

const NAMING = { together: 'Relances de comptes rendus financiers', files: 'relances-comptes-rendus', file: 'relance-compte-rendu' };

export type ReportLettersService = ReturnType<typeof createReportLettersService>;

/** The letters that ask again for late financial reports: three levels, one more each time the term of the one before has passed. */
export function createReportLettersService(dependencies: GrantLettersDependencies) {
  const { store, noteReminder } = dependencies;

  function read(requestIds: readonly GrantRequestId[], call: Call) {
    return store.read((db) => {
      const batch = readBatch(db, requestIds, { ...dependencies, today: call.today });
      const rows = followUpOfRequests(db, requestIds, { ...dependencies, today: call.today });
      return { batch, rows, last: lastNumber(db, yearOf(call.today)) };
    });
  }

  return {
    preview({ requestIds }: InputOf<'grantLetters.previewReportLetters'>, call: Call): Preview {
      const { batch, rows } = read(requestIds, call);
      const leftOut = rows.flatMap((row) => {
        const why = whyNot(row, batch);
        return why === null ? [] : [{ ...named(row), why }];
      });
      return {
        ready: rows.filter((row) => whyNot(row, batch) === null).flatMap((row) => readyOf(row, batch)),
        leftOut,
        answerOn: answerOn(batch.law, call.today),
        source: batch.law('grant.report-letter-days').source,
      };
    },

    /** @throws RULE `letter-not-due` when a report is not late, or its last letter still runs; CANCELLED */
    async remind(
      { requestIds, separately }: InputOf<'grantLetters.remindReports'>,
      call: Call,
    ): Promise<OutputOf<'grantLetters.remindReports'>> {
      const { batch, rows, last } = read(requestIds, call);
      const refused = rows.filter((row) => whyNot(row, batch) !== null);
      if (refused.length > 0) throw broken({ rule: 'letter-not-due', names: refused.map(({ associationName }) => associationName) });
      const letters = rows.flatMap((row, rank) => letterOf(row, { last, rank, batch, call }));
      const alongside = (tx: Tx, { row }: ReportLetter, audit: AuditSink) =>
        noteReminder(tx, row.requestId, { sentOn: call.today, audit, call });
      const groups = separately ? letters.map((letter) => [letter]) : [letters];
      const documents = await issueNumbered({ groups, batch, last, naming: NAMING, alongside }, dependencies, call);
      call.changed('grant-letters', 'campaigns');
      return { documents, letters: letters.length };
    },
  };
}

/** Why no letter asks for this report today, in words; null when one does. */
function whyNot(row: FollowUpRow, { reports, recipients, today }: Batch): string | null {
  if (row.closedAs !== null) return 'la demande est close';
  if (reports.get(row.requestId)?.late !== true) return 'le compte rendu n’est pas en retard';
  const before = lastReportLetter(row.letters);
  if (nextReportLetter(row.letters) === null) return `mise en demeure envoyée le ${formatDateMedium(before?.sentOn ?? today)}`;
  if (before?.dueOn && today <= before.dueOn)
    return `déjà relancée le ${formatDateMedium(before.sentOn)}, jusqu’au ${formatDateMedium(before.dueOn)}`;
  return recipients.has(row.associationId) ? null : 'l’association est dans la corbeille';
}

function letterOf(
  row: FollowUpRow,
  { last, rank, batch, call }: { last: number; rank: number; batch: Batch; call: Call },
): readonly ReportLetter[] {
  const kind = nextReportLetter(row.letters);
  if (kind === null) return [];
  return [{ row, kind, dueOn: answerOn(batch.law, call.today), reason: '', ...numberAfter(last, rank, call) }];
}

function answerOn(law: LegalLookup, today: CivilDate): CivilDate {
  return addDays(today, legalNumber(law, 'grant.report-letter-days'));
}

function readyOf(row: FollowUpRow, { reports, recipients, facts, today }: Batch): Preview['ready'] {
  const kind = nextReportLetter(row.letters);
  const report = reports.get(row.requestId);
  const recipient = recipients.get(row.associationId);
  const year = facts.get(row.requestId)?.year;
  if (kind === null || !report || !recipient || year === undefined) return [];
  const { dueOn } = report;
  return [{ ...named(row), kind, year, dueOn, daysLate: daysBetween(dueOn, today), noAddress: !hasPostalAddress(recipient) }];
}

function named({ requestId, associationId, associationName }: FollowUpRow) {
  return { requestId, associationId, name: associationName };
}
