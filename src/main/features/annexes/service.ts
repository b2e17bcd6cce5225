import { AnnexInput, type Annex, type AnnexFile } from '#shared/features/annexes/model';
import { NEW_ANNEX, titleOfFile } from '#shared/features/annexes/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { AnnexFileId, AnnexId, type ItemId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { fingerprintOf } from '../../security/fingerprint';
import { lookIntoPdf } from './pdf-look';
import * as annexes from './repository';

interface GivenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file that may be kept: what it is, and how many pages when it tells. */
interface Looked extends GivenFile {
  readonly format: string;
  readonly pages: number | null;
}

/** What annexes ask of other features. */
export interface AnnexesDependencies {
  readonly store: Store;
  /** An affair on an agenda, and when its convocation left. @throws NOT_FOUND */
  readonly itemOf: (db: Reader, id: ItemId) => { readonly title: string; readonly convocationSentOn: CivilDate | null };
  /** Looks at a file before it is kept. @throws RULE `refused-piece` */
  readonly acceptFile: (file: GivenFile) => Promise<GivenFile & { readonly kind: string }>;
}

interface Versioned {
  readonly id: AnnexId;
  readonly version: number;
}

export type AnnexesService = ReturnType<typeof createAnnexesService>;

/** The documents annexed to the affairs of the council: looked at, kept encrypted with the rest, numbered within their affair. */
export function createAnnexesService({ store, itemOf, acceptFile }: AnnexesDependencies) {
  /** @throws RULE `refused-piece` */
  async function look(given: GivenFile): Promise<Looked> {
    const { fileName, bytes, kind } = await acceptFile(given);
    if (kind !== 'pdf') return { fileName, bytes, format: kind, pages: null };
    const { fault, pages } = await lookIntoPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (fault !== undefined) throw broken({ rule: 'refused-piece', fault, fileName, found: 'pdf' });
    return { fileName, bytes, format: kind, pages };
  }

  /** One change of one annex, told in the journal. @throws NOT_FOUND; RULE `changed-meanwhile` */
  function change({ id, version }: Versioned, call: Call, work: (tx: Tx, before: Annex) => void): Annex {
    const after = store.write(call, (tx, audit) => {
      const before = annexes.getCounting(tx, id);
      const item = itemOf(tx, before.itemId);
      if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'item-annex' });
      work(tx, before);
      const changed = annexes.getCounting(tx, id);
      audit({ ...factOf(changed, item.title), before: told(before), after: told(changed) });
      return changed;
    });
    call.changed('council');
    return after;
  }

  return {
    ofItem: (itemId: ItemId): Annex[] =>
      store.read((db) => {
        itemOf(db, itemId);
        return annexes.listAnnexes(db, itemId);
      }),

    files: (id: AnnexId): AnnexFile[] =>
      store.read((db) => {
        annexes.getAnnex(db, id);
        return annexes.listFiles(db, id);
      }),

    /** @throws NOT_FOUND; RULE `refused-piece` */
    async add({ itemId, file: given }: { itemId: ItemId; file: GivenFile }, call: Call): Promise<Annex> {
      const looked = await look(given);
      const added = store.write(call, (tx, audit) => {
        const item = itemOf(tx, itemId);
        const position = annexes.listAnnexes(tx, itemId).length + 1;
        const id = newId(AnnexId);
        const file = fileOf(looked, call, item.convocationSentOn !== null);
        annexes.insertAnnex(tx, { ...NEW_ANNEX, title: titleOfFile(looked.fileName), id, itemId, position, file }, looked.bytes);
        const annex = annexes.getCounting(tx, id);
        audit({ ...factOf(annex, item.title), after: told(annex) });
        return annex;
      });
      call.changed('council');
      return added;
    },

    update: ({ values, ...one }: Versioned & { values: AnnexInput }, call: Call): Annex =>
      change(one, call, (tx, before) => annexes.updateAnnex(tx, before, values)),

    /** @throws RULE `refused-piece` */
    async replace({ file: given, ...one }: Versioned & { file: GivenFile }, call: Call): Promise<Annex> {
      const looked = await look(given);
      return change(one, call, (tx, before) => {
        const file = fileOf(looked, call, itemOf(tx, before.itemId).convocationSentOn !== null);
        annexes.insertFile(tx, before.id, { file, bytes: looked.bytes });
        annexes.updateAnnex(tx, before, { fileId: file.id });
      });
    },

    /** @throws NOT_FOUND for a file that is not one of the annex's */
    useFile: ({ fileId, ...one }: Versioned & { fileId: AnnexFileId }, call: Call): Annex =>
      change(one, call, (tx, before) => {
        annexes.bytesOfFile(tx, before.id, fileId);
        annexes.updateAnnex(tx, before, { fileId });
      }),

    /** Beyond the last place is the last place. */
    move({ id, position }: { id: AnnexId; position: number }, call: Call): Annex[] {
      const placed = store.write(call, (tx, audit) => {
        const moved = annexes.getCounting(tx, id);
        const item = itemOf(tx, moved.itemId);
        const others = annexes.listAnnexes(tx, moved.itemId).filter((annex) => annex.id !== id);
        const place = Math.min(position, others.length + 1);
        annexes.placeAnnexes(tx, others.toSpliced(place - 1, 0, moved));
        audit({ ...factOf(moved, item.title), before: { position: moved.position }, after: { position: place } });
        return annexes.listAnnexes(tx, moved.itemId);
      });
      call.changed('council');
      return placed;
    },

    setRemoved(id: AnnexId, removed: boolean, call: Call): void {
      store.write(call, (tx, audit) => {
        const annex = annexes.getAnnex(tx, id);
        const item = itemOf(tx, annex.itemId);
        setAside(tx, annex, removed ? (annex.removedAt ?? call.now) : null);
        audit({ ...factOf(annex, item.title), before: { removed: annex.removedAt !== null }, after: { removed } });
      });
      call.changed('council');
    },

    get: (id: AnnexId): Annex => store.read((db) => annexes.getCounting(db, id)),

    /** The file that counts unless another of the annex is asked for. @throws NOT_FOUND; RULE `altered-piece` */
    content({ id, fileId }: { id: AnnexId; fileId: AnnexFileId | null }) {
      return store.read((db) => contentOf(db, id, fileId));
    },
  };
}

/** Puts an annex in the trash or takes it out, at its former place; the others close up or make room. */
export function setAside(tx: Tx, annex: annexes.StoredAnnex, removedAt: number | null): void {
  const others = annexes.listAnnexes(tx, annex.itemId).filter(({ id }) => id !== annex.id);
  annexes.setAnnexRemoved(tx, annex.id, removedAt);
  annexes.placeAnnexes(tx, removedAt === null ? others.toSpliced(Math.min(annex.position, others.length + 1) - 1, 0, annex) : others);
}

/** The bytes of an annex, checked. @throws NOT_FOUND; RULE `altered-piece` when they no longer have their fingerprint */
export function contentOf(db: Reader, id: AnnexId, fileId: AnnexFileId | null = null) {
  const { file, bytes } = annexes.bytesOfFile(db, id, fileId ?? annexes.getCounting(db, id).file.id);
  const { fileName, format, sha256 } = file;
  if (fingerprintOf(bytes) !== sha256) throw broken({ rule: 'altered-piece', fileName });
  return { fileName, format, sha256, bytes };
}

/** What the journal keeps of an annex. */
export function told({ file, ...annex }: Annex) {
  const { id: fileId, fileName, format, size, sha256, pages } = file;
  return { ...AnnexInput.strip().parse(annex), fileId, fileName, format, size, sha256, pages };
}

function factOf({ id, title }: Annex, itemTitle: string): Pick<Parameters<AuditSink>[0], 'entity' | 'entityId' | 'label'> {
  return { entity: 'item-annex', entityId: id, label: `${title} — ${itemTitle}` };
}

function fileOf({ fileName, bytes, format, pages }: Looked, call: Call, afterConvocation: boolean): AnnexFile {
  const kept = { fileName, format, pages, size: bytes.byteLength, sha256: fingerprintOf(bytes) };
  return { ...kept, id: newId(AnnexFileId), addedOn: call.today, addedAt: call.now, by: call.account?.name ?? '', afterConvocation };
}
