import { unknownGrantFields } from '#shared/features/grant-letters/fields';
import { GrantTextKind, type GrantText, type GrantTextInput } from '#shared/features/grant-letters/model';
import { ORIGINAL_TEXTS } from '#shared/features/grant-letters/texts';
import { GRANT_TEXT_NAMES } from '#shared/features/grant-letters/words';
import { broken } from '#shared/kernel/errors';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { deleteText, ownTexts, saveText } from './repository';

export type GrantTextsService = ReturnType<typeof createGrantTextsService>;

/** The texts of the letters about grants, which the town may change and come back to. */
export function createGrantTextsService(store: Store) {
  const textIn = (db: Reader, kind: GrantTextKind): GrantText => {
    const own = ownTexts(db).get(kind);
    return { kind, ...(own ?? ORIGINAL_TEXTS[kind]), own: own !== undefined };
  };

  function change(kind: GrantTextKind, values: GrantTextInput | null, call: Call): GrantText {
    store.write(call, (tx, audit) => {
      const before = textIn(tx, kind);
      if (values === null) deleteText(tx, kind);
      else saveText(tx, kind, values);
      audit({ entity: 'grant-letter-text', entityId: null, label: GRANT_TEXT_NAMES[kind], before, after: textIn(tx, kind) });
    });
    call.changed('grant-letters');
    return store.read((db) => textIn(db, kind));
  }

  return {
    list: (): GrantText[] => store.read((db) => GrantTextKind.options.map((kind) => textIn(db, kind))),

    /** @throws RULE `unknown-letter-field` */
    save({ kind, values }: { kind: GrantTextKind; values: GrantTextInput }, call: Call): GrantText {
      const unknown = unknownGrantFields(`${values.subject}\n${values.body}`);
      if (unknown.length > 0) throw broken({ rule: 'unknown-letter-field', fields: unknown });
      return change(kind, values, call);
    },

    reset: (kind: GrantTextKind, call: Call): GrantText => change(kind, null, call),
  };
}
