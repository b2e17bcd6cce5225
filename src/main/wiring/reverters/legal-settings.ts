import { LegalSetting } from '#shared/features/legal/model';
import type { Reader } from '../../db/connection';
import type { RecordState, Reverter } from '../../features/history/reverter';
import { deleteOwnSetting, listOwnSettings, saveOwnSetting } from '../../features/legal/repository';

const Own = LegalSetting.pick({ key: true, validFrom: true, value: true, source: true }).strip();

/** A value of the law that the town typed: one by rule and by first day. */
export const legalSettingReverter: Reverter = {
  entity: 'legal-setting',
  topics: ['legal', 'council', 'campaigns'],

  current: (db, id, told) => ownSetting(db, id, told) ?? null,

  restore(tx, id, { before, after }) {
    const own = before ?? after;
    if (own === null) return;
    const setting = Own.parse({ ...own, key: id });
    if (before === null) deleteOwnSetting(tx, setting);
    else saveOwnSetting(tx, setting);
  },
};

function ownSetting(db: Reader, key: string, told: RecordState): RecordState | undefined {
  return listOwnSettings(db).find((own) => own.key === key && own.validFrom === told['validFrom']);
}
