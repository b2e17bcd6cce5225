import type { LetterTemplate, LetterTemplateInput } from '#shared/features/letter-templates/model';
import { broken, conflict } from '#shared/kernel/errors';
import { LetterTemplateId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getTemplate, insertTemplate, isNameTaken, listTemplates, setTemplateArchived, updateTemplate } from './repository';

export type LetterTemplatesService = ReturnType<typeof createLetterTemplatesService>;

/** The letters that the town writes again and again. */
export function createLetterTemplatesService(store: Store) {
  const read = (id: LetterTemplateId) => store.read((db) => getTemplate(db, id));

  return {
    list: (): LetterTemplate[] => store.read(listTemplates),

    create(values: LetterTemplateInput, call: Call): LetterTemplate {
      const id = newId(LetterTemplateId);
      store.write(call, (tx, audit) => {
        refuseTakenName(tx, values.name, null);
        insertTemplate(tx, id, values);
        audit({ entity: 'letter-template', entityId: id, label: values.name, after: getTemplate(tx, id) });
      });
      call.changed('templates');
      return read(id);
    },

    update({ id, version, values }: { id: LetterTemplateId; version: number; values: LetterTemplateInput }, call: Call): LetterTemplate {
      store.write(call, (tx, audit) => {
        const before = getTemplate(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'letter-template' });
        refuseTakenName(tx, values.name, id);
        updateTemplate(tx, before, values);
        audit({ entity: 'letter-template', entityId: id, label: values.name, before, after: getTemplate(tx, id) });
      });
      call.changed('templates');
      return read(id);
    },

    setArchived(id: LetterTemplateId, archived: boolean, call: Call): LetterTemplate {
      store.write(call, (tx, audit) => {
        const before = getTemplate(tx, id);
        if (!archived) refuseTakenName(tx, before.name, id);
        setTemplateArchived(tx, before, archived ? call.now : null);
        audit({ entity: 'letter-template', entityId: id, label: before.name, before: { archived: !archived }, after: { archived } });
      });
      call.changed('templates');
      return read(id);
    },
  };
}

function refuseTakenName(db: Reader, name: string, except: LetterTemplateId | null): void {
  if (isNameTaken(db, name, except)) throw conflict('letter-template', 'name', name);
}
