import type { ExpiringPiece, Piece, PieceChecklist, PieceInput, PieceType, PieceVerdict } from '#shared/features/pieces/model';
import { normalisePiece, pieceIssue, validThroughOf } from '#shared/features/pieces/rules';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { broken, DomainError } from '#shared/kernel/errors';
import { PieceId, type AssociationId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { fingerprintOf } from '../../security/fingerprint';
import { acceptFile, type AcceptedFile, type GivenFile } from './accept-file';
import { checklistOf } from './checklist';
import { listExpiring } from './report';
import { findContent, getPiece, insertContent, insertPiece, updatePiece } from './repository';
import { getType } from './types-repository';

/** What the documents of associations ask of the register. */
export interface PiecesDependencies {
  readonly store: Store;
  /** Gives the name. @throws NOT_FOUND when there is no such association, or it is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => { readonly name: string };
  /** Puts a date on the sheet when it has none or an older one, with its own line in the journal; tells whether it did. */
  readonly recordCommitment: (tx: Tx, audit: AuditSink, commitment: Commitment) => boolean;
}

/** A contrat d'engagement républicain signed on a day. `at` in ms UTC. */
export interface Commitment {
  readonly associationId: AssociationId;
  readonly on: CivilDate;
  readonly at: number;
}

interface Received {
  readonly associationId: AssociationId;
  readonly values: PieceInput;
  readonly file: GivenFile | null;
}

interface Versioned {
  readonly id: PieceId;
  readonly version: number;
}

export type PiecesService = ReturnType<typeof createPiecesService>;

/** The supporting documents of associations: kept encrypted with the rest, checked, and good for a time. */
export function createPiecesService({ store, requireAssociation, recordCommitment }: PiecesDependencies) {
  return {
    ofAssociation: (id: AssociationId, call: Call): PieceChecklist => store.read((db) => checklistOf(db, id, call.today)),

    expiring(request: { withinDays: number; page: number; pageSize: number }, call: Call): { rows: ExpiringPiece[]; total: number } {
      const period = { from: call.today, to: addDays(call.today, request.withinDays) };
      return store.read((db) => listExpiring(db, period, request));
    },

    async receive({ associationId, values, file }: Received, call: Call): Promise<Piece> {
      const accepted = file && (await acceptFile(file));
      return write(call, (tx, audit) => {
        const type = getType(tx, values.typeId);
        const { name } = requireAssociation(tx, associationId);
        const piece = {
          ...typed(type, values, call.today),
          id: newId(PieceId),
          version: 1,
          associationId,
          ...UNCHECKED,
          ...(accepted ? fileOf(accepted) : NO_FILE),
          createdAt: call.now,
          by: call.account?.name ?? '',
          removedAt: null,
        };
        insertPiece(tx, piece, accepted?.bytes ?? null);
        audit({ entity: 'piece', entityId: piece.id, label: labelOf(type, name), after: piece });
        return piece;
      });
    },

    async attach({ id, version, file }: Versioned & { file: GivenFile }, call: Call): Promise<Piece> {
      const accepted = await acceptFile(file);
      return change({ id, version }, call, (tx, before) => {
        if (before.fileName !== '') throw broken({ rule: 'piece-has-file' });
        insertContent(tx, id, accepted.bytes);
        return { ...before, ...fileOf(accepted) };
      });
    },

    check({ id, version, verdict, note }: Versioned & { verdict: PieceVerdict; note: string }, call: Call): Piece {
      const checked = verdict === 'none' ? UNCHECKED : { status: verdict, checkedBy: call.account?.name ?? '', checkedAt: call.now };
      return change({ id, version }, call, (_tx, before) => ({ ...before, ...checked, note }));
    },

    update({ id, version, values }: Versioned & { values: PieceInput }, call: Call): Piece {
      return change({ id, version }, call, (tx, before) => ({ ...before, ...typed(getType(tx, values.typeId), values, call.today) }));
    },

    setRemoved(id: PieceId, removed: boolean, call: Call): Piece {
      return write(call, (tx, audit) => {
        const before = getPiece(tx, id);
        const { name } = requireAssociation(tx, before.associationId);
        updatePiece(tx, { ...before, removedAt: removed ? (before.removedAt ?? call.now) : null });
        const label = labelOf(getType(tx, before.typeId), name);
        audit({ entity: 'piece', entityId: id, label, before: { removed: before.removedAt !== null }, after: { removed } });
        return getPiece(tx, id);
      });
    },

    /** @throws RULE `piece-without-file`; `altered-piece` when the bytes no longer have the fingerprint they were kept with */
    content(id: PieceId): { fileName: string; format: string; sha256: string; bytes: Uint8Array } {
      return store.read((db) => {
        const { fileName, format, sha256 } = getPiece(db, id);
        const bytes = findContent(db, id);
        if (!bytes) throw broken({ rule: 'piece-without-file' });
        if (fingerprintOf(bytes) !== sha256) throw broken({ rule: 'altered-piece', fileName });
        return { fileName, format, sha256, bytes };
      });
    },
  };

  function change({ id, version }: Versioned, call: Call, work: (tx: Tx, before: Piece) => Piece): Piece {
    return write(call, (tx, audit) => {
      const before = getPiece(tx, id);
      const { name } = requireAssociation(tx, before.associationId);
      if (before.version !== version || before.removedAt !== null) throw broken({ rule: 'changed-meanwhile', entity: 'piece' });
      updatePiece(tx, work(tx, before));
      const after = getPiece(tx, id);
      audit({ entity: 'piece', entityId: id, label: labelOf(getType(tx, after.typeId), name), before, after });
      return after;
    });
  }

  /** One transaction on one document; a dated contrat d'engagement républicain that is not refused also dates the sheet. */
  function write(call: Call, work: (tx: Tx, audit: AuditSink) => Piece): Piece {
    const { piece, dated } = store.write(call, (tx, audit) => {
      const done = work(tx, audit);
      const commits = getType(tx, done.typeId).role === 'republican-commitment' && done.status !== 'refused' && done.removedAt === null;
      const commitment = commits && done.datedOn && { associationId: done.associationId, on: done.datedOn, at: call.now };
      return { piece: done, dated: commitment ? recordCommitment(tx, audit, commitment) : false };
    });
    call.changed('pieces', ...(dated ? (['associations'] as const) : []));
    return piece;
  }
}

const UNCHECKED = { status: 'received', checkedBy: null, checkedAt: null } as const;
const NO_FILE = { fileName: '', format: '', size: 0, sha256: '' };

/** What was typed, checked against its kind, with how long it is good. */
function typed(type: PieceType, values: PieceInput, today: CivilDate) {
  const issue = pieceIssue(type, values, today);
  if (issue) throw new DomainError({ code: 'VALIDATION', details: { issues: [issue] } });
  const kept = normalisePiece(type, values);
  return { ...kept, validThrough: validThroughOf(type, kept) };
}

function fileOf({ fileName, bytes, kind }: AcceptedFile) {
  return { fileName, format: kind, size: bytes.byteLength, sha256: fingerprintOf(bytes) };
}

function labelOf(type: PieceType, associationName: string): string {
  return `${type.name} — ${associationName}`;
}
