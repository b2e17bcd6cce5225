import type { OwnText, OwnTextInput } from '#shared/features/legal-texts/own';
import { broken, conflict, invalidField, notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { OwnTextId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as texts from './repository';
import { affairsCiting, usesOfOwnTexts } from './uses-report';

export type LegalTextsService = ReturnType<typeof createLegalTextsService>;

/** The town's own visas, recitals and articles. */
export function createLegalTextsService({ store }: { readonly store: Store }) {
  return {
    list: (): OwnText[] => store.read(texts.listOwnTexts),

    uses: () => store.read(usesOfOwnTexts),

    citing: (id: OwnTextId) => store.read((db) => affairsCiting(db, id)),

    /** @throws CONFLICT for a text that is there already; VALIDATION for dates out of order */
    add(values: OwnTextInput, call: Call): OwnText {
      const id = newId(OwnTextId);
      const added = store.write(call, (tx, audit) => {
        check(tx, values, null);
        texts.insertOwnText(tx, id, values);
        audit({ entity: 'own-text', entityId: id, label: labelOf(values), after: values });
        return shown(texts.getOwnText(tx, id));
      });
      call.changed('council');
      return added;
    },

    /** @throws RULE `changed-meanwhile` */
    update({ id, version, values }: { id: OwnTextId; version: number; values: OwnTextInput }, call: Call): OwnText {
      const updated = store.write(call, (tx, audit) => {
        const found = texts.getOwnText(tx, id);
        if (found.removedAt !== null) throw notFound('own-text');
        if (found.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'own-text' });
        check(tx, values, id);
        texts.updateOwnText(tx, found, values);
        audit({ entity: 'own-text', entityId: id, label: labelOf(values), before: texts.inputOfOwnText(shown(found)), after: values });
        return shown(texts.getOwnText(tx, id));
      });
      call.changed('council');
      return updated;
    },

    setRemoved(id: OwnTextId, removed: boolean, call: Call): OwnText {
      const found = store.write(call, (tx, audit) => {
        const before = texts.getOwnText(tx, id);
        texts.setOwnTextRemoved(tx, id, removed ? (before.removedAt ?? call.now) : null);
        audit({
          entity: 'own-text',
          entityId: id,
          label: labelOf(before),
          before: { removed: before.removedAt !== null },
          after: { removed },
        });
        return shown(before);
      });
      call.changed('council');
      return found;
    },
  };
}

function check(db: Reader, values: OwnTextInput, id: OwnTextId | null): void {
  const { validFrom, validUntil, kind, text } = values;
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    throw invalidField(['validUntil'], 'La fin de validité précède son début. Corrigez l’une des deux dates.');
  const twin = texts.listOwnTexts(db).find((one) => one.id !== id && one.kind === kind && fold(one.text) === fold(text));
  if (twin) throw conflict('own-text', 'text', labelOf(twin));
}

function shown({ removedAt: _removedAt, ...found }: texts.StoredText): OwnText {
  return found;
}

const LONGEST = 80;

function labelOf({ text }: Pick<OwnTextInput, 'text'>): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
