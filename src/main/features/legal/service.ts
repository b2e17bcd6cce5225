import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import type { legalContract } from '#shared/features/legal/contract';
import { LegalSetting, type LegalKey } from '#shared/features/legal/model';
import { lawOn, type LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { invalidField, notFound } from '#shared/kernel/errors';
import type { Reader, Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { deleteOwnSetting, listOwnSettings, saveOwnSetting } from './repository';

export type LegalService = ReturnType<typeof createLegalService>;

/** The law as dated data: what comes with the program, and what the town typed. */
export function createLegalService(store: Store) {
  return {
    /** The law in force on a day. */
    lawOn: (db: Reader, day: CivilDate): LegalLookup => lawOn(day, allSettings(db)),
    handlers: {
      'legal.list': () => store.read(allSettings),
      'legal.amend': (input, call) => {
        const entry = catalogueEntry(input.key);
        if (!fitsUnit(entry, input.value)) throw invalidField(['value'], 'Un nombre entier est attendu, par exemple 5.');
        const after = { ...entry, ...input, own: true };
        store.write(call, (tx, audit) => {
          const before = listOwnSettings(tx).find((own) => own.key === input.key && own.validFrom === input.validFrom);
          saveOwnSetting(tx, input);
          audit({ entity: 'legal-setting', entityId: input.key, label: entry.label, before, after });
        });
        call.changed('legal', 'council', 'campaigns');
        return after;
      },
      'legal.withdraw': (input, call) => {
        store.write(call, (tx, audit) => {
          const before = listOwnSettings(tx).find((own) => own.key === input.key && own.validFrom === input.validFrom);
          if (!before) throw notFound('legal-setting');
          deleteOwnSetting(tx, input);
          audit({ entity: 'legal-setting', entityId: input.key, label: catalogueEntry(input.key).label, before });
        });
        call.changed('legal', 'council', 'campaigns');
        return {};
      },
    } satisfies Handlers<typeof legalContract>,
  };
}

function allSettings(db: Reader): LegalSetting[] {
  const own = listOwnSettings(db).map((setting) => LegalSetting.parse({ ...catalogueEntry(setting.key), ...setting, own: true }));
  return [...LEGAL_CATALOGUE, ...own];
}

function catalogueEntry(key: LegalKey): LegalSetting {
  const entry = LEGAL_CATALOGUE.find((setting) => setting.key === key);
  if (!entry) throw new RangeError(`${key} is not in the catalogue`);
  return entry;
}

function fitsUnit({ unit }: LegalSetting, value: string): boolean {
  return unit === 'article' || unit === 'account' || /^\d{1,12}$/.test(value);
}
