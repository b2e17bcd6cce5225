import { stringify } from 'csv-stringify/sync';
import { handOverName } from '#shared/features/council-publication/names';
import type {
  GivenSignedFile,
  HandOver,
  HandOverTarget,
  MilestoneInput,
  NumberedDeliberation,
  SessionPublication,
  SignedFile,
} from '#shared/features/council-publication/model';
import type { MilestoneKind } from '#shared/features/council/progress';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import { AnnexId, DocumentId, SignedFileId, type SessionId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { fingerprintOf } from '../../security/fingerprint';
import { milestonesOf, numberedOf, yearsWithDeliberations } from './acts-report';
import { annexesOfAgenda } from './annexes-report';
import * as files from './files-repository';
import { handOverOf, slipLines, type HandOverSource } from './hand-over';
import { deleteMilestone, putMilestone } from './milestones-repository';
import { previewYear, writeYear, type YearFileSources } from './year-file';

/** What publication asks of other features. */
export interface CouncilPublicationDependencies extends YearFileSources {
  readonly store: Store;
  /** @throws NOT_FOUND */
  readonly requireSession: (db: Reader, id: SessionId) => { readonly meetsOn: CivilDate };
  /** What was issued for a session, newest first, and the bytes of one. */
  readonly documentsOf: (id: SessionId) => IssuedDocument[];
  readonly documentContent: (id: DocumentId) => { readonly bytes: Uint8Array };
  /** The bytes of an annex, checked. @throws NOT_FOUND; RULE `altered-piece` */
  readonly annexContent: (db: Reader, id: AnnexId) => { readonly bytes: Uint8Array };
  /** Looks at a file before it is kept. @throws RULE `refused-piece` */
  readonly acceptFile: (file: { fileName: string; bytes: Uint8Array }) => Promise<{ fileName: string; bytes: Uint8Array; kind: string }>;
}

export type CouncilPublicationService = ReturnType<typeof createCouncilPublicationService>;

/** What follows a session: days recorded, signed files kept, folders handed over, the open data of its deliberations. */
export function createCouncilPublicationService(dependencies: CouncilPublicationDependencies) {
  const { store, requireSession, documentsOf, documentContent, annexContent, acceptFile } = dependencies;

  const get = (sessionId: SessionId): SessionPublication =>
    store.read((db) => {
      requireSession(db, sessionId);
      const deliberations = numberedOf(db, sessionId);
      const kept = files.listSigned(db, sessionId).map((file) => shown(file, deliberations));
      return { sessionId, deliberations, milestones: milestonesOf(db, sessionId), files: kept };
    });

  function write(sessionId: SessionId, call: Call, work: (tx: Tx, audit: AuditSink) => void): SessionPublication {
    store.write(call, work);
    call.changed('council');
    return get(sessionId);
  }

  function sourceOf(sessionId: SessionId): HandOverSource {
    const { deliberations, files } = get(sessionId);
    const { meetsOn } = store.read((db) => requireSession(db, sessionId));
    const annexes = store.read((db) => annexesOfAgenda(db, sessionId));
    return { meetsOn, deliberations, files, documents: documentsOf(sessionId), annexes };
  }

  return {
    get,

    /** @throws VALIDATION for a day to come, or before the session */
    record(input: MilestoneInput, call: Call): SessionPublication {
      return write(input.sessionId, call, (tx, audit) => {
        const { meetsOn } = requireSession(tx, input.sessionId);
        refuseImpossibleDay(input.happenedOn, meetsOn, call.today);
        const before = milestonesOf(tx, input.sessionId).find(({ kind }) => kind === input.kind);
        putMilestone(tx, input);
        audit({ entity: 'council-milestone', entityId: input.sessionId, label: titleOf(meetsOn), before, after: input });
      });
    },

    withdraw({ sessionId, kind }: { sessionId: SessionId; kind: MilestoneKind }, call: Call): SessionPublication {
      return write(sessionId, call, (tx, audit) => {
        const { meetsOn } = requireSession(tx, sessionId);
        const before = milestonesOf(tx, sessionId).find((milestone) => milestone.kind === kind);
        if (!before) throw notFound('council-milestone');
        deleteMilestone(tx, sessionId, kind);
        audit({ entity: 'council-milestone', entityId: sessionId, label: titleOf(meetsOn), before });
      });
    },

    /** @throws RULE `refused-piece`, `signed-file-not-pdf`; NOT_FOUND for a deliberation of another session */
    async addFiles({ sessionId, files: given }: { sessionId: SessionId; files: readonly GivenSignedFile[] }, call: Call) {
      const accepted: GivenSignedFile[] = [];
      for (const { place, ...file } of given) {
        const { bytes, fileName, kind } = await acceptFile(file);
        if (kind !== 'pdf') throw broken({ rule: 'signed-file-not-pdf', fileName });
        accepted.push({ place, bytes, fileName });
      }
      return write(sessionId, call, (tx, audit) => {
        const deliberations = numberedOf(tx, sessionId);
        for (const { place, bytes, fileName } of accepted) {
          const known = deliberations.some(({ id }) => id === place.deliberationId);
          if (place.kind === 'deliberation' && !known) throw notFound('council-item');
          const before = files.findAt(tx, sessionId, place);
          if (before) files.setSignedRemoved(tx, before.id, call.now);
          const file = { ...place, fileName, size: bytes.byteLength, sha256: fingerprintOf(bytes), addedAt: call.now, removedAt: null };
          const kept = { ...file, id: newId(SignedFileId), sessionId, by: call.account?.name ?? '' };
          files.insertSigned(tx, kept, bytes);
          audit({ entity: 'signed-file', entityId: kept.id, label: fileName, before, after: kept });
        }
      });
    },

    setRemoved(id: SignedFileId, removed: boolean, call: Call): SessionPublication {
      const { sessionId } = store.read((db) => files.getSigned(db, id));
      return write(sessionId, call, (tx, audit) => {
        const file = files.getSigned(tx, id);
        const instead = removed ? undefined : files.findAt(tx, sessionId, file);
        if (instead) files.setSignedRemoved(tx, instead.id, call.now);
        files.setSignedRemoved(tx, id, removed ? call.now : null);
        const before = { removed: file.removedAt !== null };
        audit({ entity: 'signed-file', entityId: id, label: file.fileName, before, after: { removed } });
      });
    },

    handOver: (sessionId: SessionId, target: HandOverTarget): HandOver => handOverOf(target, sourceOf(sessionId)),

    /** @throws NOT_FOUND; RULE `altered-piece` when the bytes no longer have their fingerprint */
    handOverFile({ sessionId, target, key }: { sessionId: SessionId; target: HandOverTarget; key: string }) {
      const source = sourceOf(sessionId);
      const file = handOverOf(target, source).files.find((candidate) => candidate.key === key);
      if (!file) throw notFound('document');
      return { fileName: file.fileName, bytes: bytesOf(source, key) };
    },

    years: () => store.read(yearsWithDeliberations),

    preview: (year: number) => store.read((db) => previewYear(db, year, dependencies)),

    /** @throws RULE `scdl-lines-to-mend`, `no-deliberation-to-publish` */
    export(choice: { year: number; leaveOut: boolean }, call: Call): { fileName: string; bytes: Uint8Array; rows: number } {
      const { sha256, ...file } = store.read((db) => writeYear(db, choice, dependencies));
      store.write(call, (_tx, audit) =>
        audit({ entity: 'document', entityId: null, label: file.fileName, after: { ...choice, rows: file.rows, sha256 } }),
      );
      call.changed('audit');
      return file;
    },
  };

  function bytesOf(source: HandOverSource, key: string): Uint8Array {
    const [origin = '', id = ''] = key.split(':');
    if (origin === 'annex') return store.read((db) => annexContent(db, AnnexId.parse(id)).bytes);
    if (origin === 'document') return documentContent(DocumentId.parse(id)).bytes;
    if (origin !== 'signed') return new Uint8Array(Buffer.from(stringify(slipLines(source), { delimiter: ';', bom: true }), 'utf8'));
    return store.read((db) => {
      const { sha256, fileName } = files.getSigned(db, SignedFileId.parse(id));
      const bytes = files.signedBytes(db, SignedFileId.parse(id));
      if (fingerprintOf(bytes) !== sha256) throw broken({ rule: 'altered-piece', fileName });
      return bytes;
    });
  }
}

const NAMES = { list: 'liste-des-deliberations', minutes: 'proces-verbal' } as const;

function shown(
  { sessionId: _sessionId, removedAt: _removedAt, ...file }: files.KeptFile,
  acts: readonly NumberedDeliberation[],
): SignedFile {
  const act = acts.find(({ id }) => id === file.deliberationId);
  const name = file.kind === 'deliberation' ? act && handOverName(act) : `${NAMES[file.kind]}.pdf`;
  return { ...file, handedOverAs: name ?? file.fileName };
}

function refuseImpossibleDay(day: CivilDate, meetsOn: CivilDate, today: CivilDate): void {
  if (day > today) throw invalidField(['happenedOn'], 'Cette date est à venir : indiquez le jour où c’est fait.');
  if (day < meetsOn) throw invalidField(['happenedOn'], `Cette date précède la séance du ${formatDateLong(meetsOn)}.`);
}

function titleOf(meetsOn: CivilDate): string {
  return `Conseil municipal du ${formatDateLong(meetsOn)}`;
}
