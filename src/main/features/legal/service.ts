import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import type { legalContract } from '#shared/features/legal/contract';
import { LegalSetting, type LegalKey, type LegalUnit } from '#shared/features/legal/model';
import { lawOn, type LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { invalidField, notFound } from '#shared/kernel/errors';
import { groupThousands } from '#shared/kernel/french';
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
        refuseUnfit(entry, input.value);
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

/** The most a rule may say: a slip of the hand in a delay would leave the calendar and every session with it. */
const MOST: Readonly<Record<LegalUnit, number | undefined>> = {
  days: 366,
  months: 120,
  cents: 1_000_000_000,
  count: 100,
  article: undefined,
  account: undefined,
};

function refuseUnfit({ unit }: LegalSetting, value: string): void {
  const most = MOST[unit];
  if (most === undefined || (/^\d{1,12}$/.test(value) && Number(value) <= most)) return;
  throw invalidField(['value'], `Un nombre entier de 0 à ${groupThousands(most)} est attendu, par exemple 5.`);
}
