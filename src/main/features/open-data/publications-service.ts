import type { ExportChoice, Publication, PublicationInput } from '#shared/features/open-data/model';
import type { CivilDate } from '#shared/kernel/dates';
import { invalidField } from '#shared/kernel/errors';
import { PublicationId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deadlinesOf } from './deadlines';
import { listYears } from './grants-report';
import { getPublication, insertPublication, listPublications, setPublicationRemoved } from './publications-repository';
import { previewOf, writeYear, type YearFileSources } from './year-file';

/** What publications ask of other features. */
export interface PublicationsDependencies extends Omit<YearFileSources, 'today'> {
  readonly store: Store;
}

export type PublicationsService = ReturnType<typeof createPublicationsService>;

/** The files of grants of the town: checked, written, published, followed. */
export function createPublicationsService({ store, ...sources }: PublicationsDependencies) {
  return {
    years(today: CivilDate): number[] {
      const year = Number(today.slice(0, 4));
      const years = store.read(listYears);
      return [...new Set([...years, year])].toSorted((a, b) => b - a);
    },

    preview: (choice: ExportChoice, today: CivilDate) => store.read((db) => previewOf(db, choice, { ...sources, today })),

    deadlines: (year: number, today: CivilDate) => store.read((db) => deadlinesOf(db, year, { ...sources, today })),

    /** @throws RULE `scdl-lines-to-mend`, `scdl-nothing-to-publish` */
    export(choice: ExportChoice & { leaveOut: boolean }, call: Call): { fileName: string; bytes: Uint8Array; rows: number } {
      const { fileName, bytes, sha256, lines, amount } = store.read((db) => writeYear(db, choice, { ...sources, today: call.today }));
      store.write(call, (_tx, audit) =>
        audit({ entity: 'document', entityId: null, label: fileName, after: { ...choice, rows: lines.length, amount, sha256 } }),
      );
      call.changed('audit');
      return { fileName, bytes, rows: lines.length };
    },

    list: () => store.read(listPublications),

    /** @throws VALIDATION for a day to come; RULE `scdl-nothing-to-publish` */
    publish(input: PublicationInput, call: Call): Publication {
      if (input.publishedOn > call.today)
        throw invalidField(['publishedOn'], 'Cette date est à venir : indiquez le jour de la mise en ligne.');
      const publication = store.write(call, (tx, audit) => {
        const { fileName, sha256, lines, amount } = writeYear(tx, { ...input, leaveOut: true }, { ...sources, today: call.today });
        const kept = { fileName, sha256, amount, rows: lines.length, by: call.account?.name ?? '', removedAt: null };
        const created: Publication = { ...input, ...kept, id: newId(PublicationId), version: 1 };
        const requestIds = lines.flatMap(({ requestId }) => (requestId === null ? [] : [requestId]));
        insertPublication(tx, created, { requestIds, at: call.now });
        audit({ entity: 'publication', entityId: created.id, label: fileName, after: { ...created, requests: requestIds } });
        return created;
      });
      call.changed('open-data');
      return publication;
    },

    setRemoved(id: PublicationId, removed: boolean, call: Call): Publication {
      const after = store.write(call, (tx, audit) => {
        const before = getPublication(tx, id);
        const changed = setPublicationRemoved(tx, before, removed ? call.now : null);
        audit({ entity: 'publication', entityId: id, label: before.fileName, before, after: changed });
        return changed;
      });
      call.changed('open-data');
      return after;
    },
  };
}
