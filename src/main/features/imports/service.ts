import type { ActionCounts, RowDecision } from '#shared/features/imports/decisions';
import type { ImportBatch, ImportReport, ImportRequest, InspectedFile, InspectRequest } from '#shared/features/imports/model';
import type { Town } from '#shared/features/town/contract';
import { broken } from '#shared/kernel/errors';
import { ImportBatchId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { describeSheet } from './inspect';
import { createMappings } from './mappings';
import { createMatchIndex } from './match-index';
import { planImport, type PlanSource } from './plan';
import { createPlanMemory } from './plan-memory';
import { pageOf, type PageRequest, type PlanPage } from './plan-page';
import type { RegisterPort } from './ports';
import { createRequestReader } from './read-request';
import { getBatch, insertBatch, listBatches, markUndone } from './repository';
import { undoChanges } from './undo';
import { writeChanges } from './write-changes';

/** What imports ask of other features. */
export interface ImportsDependencies {
  readonly store: Store;
  readonly register: RegisterPort;
  readonly town: () => Pick<Town, 'name' | 'inseeCode' | 'postalCode'>;
  /** The same object as long as the file stays open. */
  readonly openFile: () => object;
}

export type ImportsService = ReturnType<typeof createImportsService>;

interface LinesRequest extends PageRequest {
  readonly plan: string;
  readonly decisions: readonly RowDecision[];
}

/** Lists of associations brought in from files. */
export function createImportsService({ store, register, town, openFile }: ImportsDependencies) {
  const mappings = createMappings(store);
  const memory = createPlanMemory(openFile);
  const reader = createRequestReader({ store, register, town, mappings: mappings.list });
  const indexOf = (db: Reader) => createMatchIndex(register.listKnown(db));

  return {
    mappings,

    async inspect(request: InspectRequest, call: Call): Promise<InspectedFile> {
      const { sheet, mapping, saved } = await reader.open(request, call);
      return { ...describeSheet(sheet, mapping), savedMapping: saved ? { id: saved.id, name: saved.name } : null };
    },

    async plan(request: ImportRequest, call: Call): Promise<ImportReport & { plan: string }> {
      const file = await reader.read(request, call);
      await store.idle();
      const source = { ...file, index: store.read(indexOf) };
      const { report } = planImport({ ...source, decisions: byLine(request.decisions) });
      return { ...report, plan: memory.keep(source) };
    },

    lines({ plan, decisions, ...page }: LinesRequest): PlanPage & { counts: ActionCounts } {
      const kept = memory.get(plan);
      const planned = planImport({ ...kept, decisions: byLine(decisions) });
      return { ...pageOf(planned, kept.kind, page), counts: planned.counts };
    },

    async run(request: ImportRequest, call: Call): Promise<{ batch: ImportBatch; report: ImportReport }> {
      const file = await reader.read(request, call);
      const result = await store.writeLong(call, async (tx, audit, pause) => {
        const { lines, report } = planImport({ ...file, index: indexOf(tx), decisions: byLine(request.decisions) });
        const batch = newBatch(request.fileName, report, call);
        insertBatch(tx, batch, call.account?.accountId ?? '');
        await writeChanges({ tx, audit, pause, call, register, batchId: batch.id }, lines);
        audit({ entity: 'import-batch', entityId: batch.id, label: batch.fileName, after: batch });
        return { batch, report };
      });
      memory.forget();
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

function byLine(decisions: readonly RowDecision[] = []): PlanSource['decisions'] {
  return new Map(decisions.map((decision) => [decision.line, decision]));
}

function newBatch(fileName: string, report: ImportReport, call: Call): ImportBatch {
  return {
    id: newId(ImportBatchId),
    fileName,
    doneAt: call.now,
    by: call.account?.name ?? '',
    created: report.create,
    updated: report.update,
    rejected: report.reject + report.decide + report.leave,
    undoneAt: null,
  };
}

/** An import touches the register, its leaders, and what both show elsewhere. */
function tellChange(call: Call): void {
  call.changed('imports', 'associations', 'people', 'councillors', 'council', 'campaigns');
}
