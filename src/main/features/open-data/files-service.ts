import type { FileReport, FileRequest, PublishedFile } from '#shared/features/open-data/model';
import type { Granter } from '#shared/features/open-data/rules';
import { broken } from '#shared/kernel/errors';
import { sirenOf } from '#shared/kernel/identifiers';
import { PublishedFileId } from '#shared/kernel/ids';
import type { AuditSink, Pause, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { compared } from './comparison';
import {
  deleteFile,
  filesOfContent,
  getFile,
  grantInserter,
  insertFile,
  listFiles,
  listGrantsOf,
  pageOfGrants,
  partsOfFile,
  setFileRemoved,
} from './files-repository';
import { partsOfYear } from './grants-report';
import { cellsOfPublished } from './published-cells';
import { readPublished, type ReadFile } from './read-published';
import { scdlBytes } from './write-csv';

/** What imported files ask of other features. */
export interface FilesDependencies {
  readonly store: Store;
  readonly granter: () => Granter;
}

export type FilesService = ReturnType<typeof createFilesService>;

const LINES_PER_TURN = 2_000;

/** Files of published grants brought in: other years of the town, other towns. */
export function createFilesService({ store, granter }: FilesDependencies) {
  return {
    async check(request: FileRequest, call: Call): Promise<FileReport> {
      const read = await readPublished(request, call);
      await store.idle();
      return { ...read.report, known: store.read((db) => knownOf(db, read.sha256)) };
    },

    /** @throws RULE `scdl-known-file`, `scdl-nothing-to-import`, and as `readPublished`; CANCELLED */
    async import(request: FileRequest, call: Call): Promise<{ file: PublishedFile; report: FileReport }> {
      const read = await readPublished(request, call);
      const own = sirenOf(granter().siret);
      const file = await store.writeLong(call, (tx, audit, pause) => write({ tx, audit, pause, call }, read, own));
      call.changed('open-data');
      return { file, report: { ...read.report, known: null } };
    },

    list: () => store.read(listFiles),

    rows: (request: Parameters<typeof pageOfGrants>[1]) => store.read((db) => pageOfGrants(db, request)),

    setRemoved(id: PublishedFileId, removed: boolean, call: Call): PublishedFile {
      const after = store.write(call, (tx, audit) => {
        const before = getFile(tx, id);
        if (!removed && knownOf(tx, before.sha256)) throw broken({ rule: 'scdl-known-file', fileName: before.fileName });
        const changed = setFileRemoved(tx, id, removed ? call.now : null);
        audit({ entity: 'published-file', entityId: id, label: before.fileName, before, after: changed });
        return changed;
      });
      call.changed('open-data');
      return after;
    },

    rewrite(id: PublishedFileId, call: Call): { fileName: string; bytes: Uint8Array; rows: number } {
      const { file, grants } = store.read((db) => ({ file: getFile(db, id), grants: listGrantsOf(db, id) }));
      const bytes = scdlBytes(grants.map(cellsOfPublished));
      const fileName = `${file.fileName.replace(/\.\w{1,5}$/, '')}-scdl.csv`;
      store.write(call, (_tx, audit) =>
        audit({ entity: 'published-file', entityId: id, label: fileName, after: { fileName, rows: grants.length } }),
      );
      return { fileName, bytes, rows: grants.length };
    },

    compare(id: PublishedFileId, year: number) {
      return store.read((db) => {
        const file = getFile(db, id);
        const ours = { name: granter().name, parts: partsOfYear(db, year) };
        return compared(year, ours, { name: file.granterName || file.fileName, parts: partsOfFile(db, id, year) });
      });
    },
  };
}

interface Writing {
  readonly tx: Tx;
  readonly audit: AuditSink;
  readonly pause: Pause;
  readonly call: Call;
}

async function write({ tx, audit, pause, call }: Writing, { sha256, grants, report }: ReadFile, ownSiren: string): Promise<PublishedFile> {
  if (knownOf(tx, sha256)) throw broken({ rule: 'scdl-known-file', fileName: report.fileName });
  if (grants.length === 0) throw broken({ rule: 'scdl-nothing-to-import', fileName: report.fileName });
  // One that was taken out is taken anew: nothing is kept twice.
  for (const { id } of filesOfContent(tx, sha256)) deleteFile(tx, id);
  const file = fileOf({ sha256, grants, report }, { call, ownSiren });
  insertFile(tx, file);
  const insert = grantInserter(tx, file.id);
  for (const [done, grant] of grants.entries()) {
    if (done % LINES_PER_TURN === 0) {
      call.progress(done, grants.length, 'Enregistrement des subventions');
      await pause();
    }
    insert(grant);
  }
  audit({ entity: 'published-file', entityId: file.id, label: file.fileName, after: file });
  return file;
}

function knownOf(db: Reader, sha256: string): FileReport['known'] {
  const known = filesOfContent(db, sha256).find(({ removedAt }) => removedAt === null);
  return known ? { id: known.id, fileName: known.fileName } : null;
}

function fileOf({ sha256, grants, report }: ReadFile, { call, ownSiren }: { call: Call; ownSiren: string }): PublishedFile {
  const [granter] = report.granters;
  const years = report.years.map(({ year }) => year);
  return {
    id: newId(PublishedFileId),
    fileName: report.fileName,
    sha256,
    granterName: granter?.name ?? '',
    granterSiret: granter?.siret ?? '',
    own: granter !== undefined && granter.siret !== '' && sirenOf(granter.siret) === ownSiren,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    rows: grants.length,
    refused: report.refused,
    amount: report.amount,
    importedAt: call.now,
    by: call.account?.name ?? '',
    removedAt: null,
  };
}
