import type { ColumnMapping } from '#shared/features/imports/fields';
import type { ImportMapping } from '#shared/features/imports/model';
import { ImportMappingId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { plainTitle } from './column-titles';
import { deleteMapping, findMappingNamed, getMapping, listMappings, saveMapping } from './mappings-repository';

/** The mappings of columns kept under a name. */
export function createMappings(store: Store) {
  return {
    list: (): ImportMapping[] => store.read(listMappings),

    save({ name, columns }: Pick<ImportMapping, 'name' | 'columns'>, call: Call): ImportMapping {
      const saved = store.write(call, (tx, audit) => {
        const before = findMappingNamed(tx, name);
        const after = { id: before?.id ?? newId(ImportMappingId), name, columns };
        saveMapping(tx, after, { at: call.now, by: call.account?.name ?? '' });
        audit({ entity: 'import-mapping', entityId: after.id, label: name, after, ...(before ? { before } : {}) });
        return after;
      });
      call.changed('imports');
      return saved;
    },

    remove(id: ImportMappingId, call: Call): ImportMapping {
      const removed = store.write(call, (tx, audit) => {
        const before = getMapping(tx, id);
        deleteMapping(tx, id);
        audit({ entity: 'import-mapping', entityId: id, label: before.name, before });
        return before;
      });
      call.changed('imports');
      return removed;
    },
  };
}

/** The mapping whose titles are all among these: of several, the one that names most columns. */
export function fittingMapping(mappings: readonly ImportMapping[], titles: readonly string[]): ImportMapping | undefined {
  const there = new Set(titles.map(plainTitle));
  return mappings
    .filter(({ columns }) => columns.every(({ title }) => there.has(plainTitle(title))))
    .toSorted((one, other) => other.columns.length - one.columns.length)[0];
}

/** The columns of a file as a kept mapping reads them. A title that comes twice is the first. */
export function applyMapping({ columns }: ImportMapping, titles: readonly string[]): ColumnMapping {
  const plain = titles.map(plainTitle);
  return columns.map(({ title, field }) => ({ column: plain.indexOf(plainTitle(title)), field })).toSorted((a, b) => a.column - b.column);
}
