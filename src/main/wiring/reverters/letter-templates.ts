import { LetterTemplateInput } from '#shared/features/letter-templates/model';
import { conflict } from '#shared/kernel/errors';
import { LetterTemplateId } from '#shared/kernel/ids';
import type { Reverter } from '../../features/history/reverter';
import * as templates from '../../features/letter-templates/repository';

/** A letter that the town writes again and again. */
export const letterTemplateReverter: Reverter = {
  entity: 'letter-template',
  topics: ['templates'],

  current(db, id) {
    const found = templates.findTemplate(db, LetterTemplateId.parse(id));
    if (!found) return null;
    const { version: _version, ...template } = found;
    return { ...template, archived: template.archivedAt !== null };
  },

  restore(tx, text, { before, at }) {
    const id = LetterTemplateId.parse(text);
    const found = templates.findTemplate(tx, id);
    if (before === null) {
      templates.deleteTemplate(tx, id);
      return;
    }
    const name = typeof before['name'] === 'string' ? before['name'] : (found?.name ?? '');
    if (before['archived'] !== true && templates.isNameTaken(tx, name, id)) throw conflict('letter-template', 'name', name);
    if (!found) templates.insertTemplate(tx, id, LetterTemplateInput.strip().parse(before));
    else if (typeof before['archived'] === 'boolean') templates.setTemplateArchived(tx, found, before['archived'] ? at : null);
    else templates.updateTemplate(tx, found, LetterTemplateInput.strip().parse(before));
  },
};
