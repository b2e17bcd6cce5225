import type { ImportBatch, ImportReport, ImportRequest, InspectedFile } from '#shared/features/imports/model';
import { broken } from '#shared/kernel/errors';
import { ImportBatchId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { guessColumns } from './guess';
import { describeSheet } from './inspect';
import { createIssueList } from './issues';
import { columnsByField } from './mapping';
import { createMatchIndex } from './match-index';
import { openSheet, type SheetRequest } from './open-sheet';
import { planImport, type ImportPlan, type PlanSource } from './plan';
import type { RegisterPort } from './ports';
import { readLines } from './read-lines';
import { getBatch, insertBatch, listBatches, markUndone } from './repository';
import { undoChanges } from './undo';
import { writeChanges } from './write-changes';

/** What imports ask of other features. */
export interface ImportsDependencies {
  readonly store: Store;
  readonly register: RegisterPort;
}

export type ImportsService = ReturnType<typeof createImportsService>;

/** Lists of associations brought in from files. */
export function createImportsService({ store, register }: ImportsDependencies) {
  const planAgainst = (db: Reader, file: ReadFile): ImportPlan => planImport({ ...file, match: createMatchIndex(register.listKnown(db)) });

  return {
    inspect: async (request: SheetRequest, call: Call): Promise<InspectedFile> => describeSheet(await openSheet(request, call)),

    async plan(request: ImportRequest, call: Call): Promise<ImportReport> {
      const file = await readRequest(request, call);
      await store.idle();
      return store.read((db) => planAgainst(db, file).report);
    },

    async run(request: ImportRequest, call: Call): Promise<{ batch: ImportBatch; report: ImportReport }> {
      const file = await readRequest(request, call);
      const result = await store.writeLong(call, async (tx, audit, pause) => {
        const { changes, report } = planAgainst(tx, file);
        const batch = newBatch(request.fileName, report, call);
        insertBatch(tx, batch, call.account?.accountId ?? '');
        await writeChanges({ tx, audit, pause, call, register, batchId: batch.id }, changes);
        audit({ entity: 'import-batch', entityId: batch.id, label: batch.fileName, after: batch });
        return { batch, report };
      });
      tellChange(call);
      return result;
    },

    list: (): ImportBatch[] => store.read(listBatches),

    async undo(id: ImportBatchId, call: Call): Promise<ImportBatch> {
      const undone = await store.writeLong(call, async (tx, audit, pause) => {
        const before = getBatch(tx, id);
        if (before.undoneAt !== null) throw broken({ rule: 'import-already-undone' });
        await undoChanges({ tx, audit, pause, call, register, batchId: id });
        markUndone(tx, id, call.now);
        const after = { ...before, undoneAt: call.now };
        audit({ entity: 'import-batch', entityId: id, label: before.fileName, before, after });
        return after;
      });
      tellChange(call);
      return undone;
    },
  };
}

type ReadFile = Omit<PlanSource, 'match'>;

async function readRequest(request: ImportRequest, call: Call): Promise<ReadFile> {
  const { data, headerLine, titles } = await openSheet(request, call);
  const columns = columnsByField(request.mapping ?? guessColumns(titles, data.rows.slice(headerLine)));
  const issues = createIssueList();
  const lines = await readLines({ rows: data.rows, headerLine, titles, columns, today: call.today, issues }, call);
  const titleByField = new Map<string, string>(Array.from(columns, ([field, column]) => [field, titles[column] ?? '']));
  return { lines, issues, titleOf: (field) => titleByField.get(field) ?? '' };
}

function newBatch(fileName: string, report: ImportReport, call: Call): ImportBatch {
  return {
    id: newId(ImportBatchId),
    fileName,
    doneAt: call.now,
    by: call.account?.name ?? '',
    created: report.create,
    updated: report.update,
    rejected: report.reject,
    undoneAt: null,
  };
}

/** An import touches the register, its presidencies, and what both show elsewhere. */
function tellChange(call: Call): void {
  call.changed('imports', 'associations', 'councillors', 'council', 'campaigns');
}
