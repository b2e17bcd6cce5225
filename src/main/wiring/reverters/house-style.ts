import { HouseSettings } from '#shared/features/house-style/model';
import { SENTENCES, type SentenceKey } from '#shared/features/house-style/sentences';
import { broken } from '#shared/kernel/errors';
import type { Tx } from '../../db/connection';
import type { RecordState, Restoring, Reverter } from '../../features/history/reverter';
import { findFormer, keepFormer, putBackFormer } from '../../features/house-style/former-files-repository';
import { deleteLetterhead, findLetterhead } from '../../features/house-style/letterhead-repository';
import { HOUSE_RECORDS, sentenceOf, toldLetterhead, toldLogo, toldSentence } from '../../features/house-style/record';
import { deleteLogo, getLogo, getSettings, saveSettings } from '../../features/house-style/repository';
import { getWording, saveWording } from '../../features/house-style/sentences-repository';

/** How the documents look and what they repeat: the settings, the logo, the letterhead, each sentence. Each is always there, as the original at least. */
export const houseStyleReverter: Reverter = {
  entity: 'house-style',
  topics: ['house-style'],

  current(db, id) {
    if (id === HOUSE_RECORDS.settings) return getSettings(db);
    if (id === HOUSE_RECORDS.logo) return toldLogo(getLogo(db));
    if (id === HOUSE_RECORDS.letterhead) return toldLetterhead(findLetterhead(db));
    const key = sentenceOf(id);
    return key === undefined ? null : toldSentence(key, getWording(db)[key]);
  },

  restore(tx, id, { before, at }) {
    if (before === null) throw broken({ rule: 'change-not-undoable' });
    if (id === HOUSE_RECORDS.settings) saveSettings(tx, HouseSettings.strip().parse({ ...getSettings(tx), ...before }));
    else if (id === HOUSE_RECORDS.logo || id === HOUSE_RECORDS.letterhead) restoreFile(tx, id, { before, at });
    else restoreSentence(tx, sentenceOf(id), before);
  },
};

/** The file of before is kept as long as its change may be undone. @throws RULE `change-not-undoable` once it is forgotten */
function restoreFile(tx: Tx, key: 'logo' | 'letterhead', { before, at }: Pick<Restoring, 'before' | 'at'>): void {
  const sha256 = before?.['sha256'];
  const former = typeof sha256 === 'string' && sha256 !== '' ? findFormer(tx, key, sha256) : undefined;
  if (sha256 !== '' && former === undefined) throw broken({ rule: 'change-not-undoable' });
  keepFormer(tx, key, at);
  if (former !== undefined) putBackFormer(tx, key, former);
  else if (key === 'logo') deleteLogo(tx);
  else deleteLetterhead(tx);
}

function restoreSentence(tx: Tx, key: SentenceKey | undefined, { sentence }: RecordState): void {
  if (key === undefined || typeof sentence !== 'string') throw broken({ rule: 'change-not-undoable' });
  const { [key]: _now, ...rest } = getWording(tx);
  saveWording(tx, sentence === SENTENCES[key].original ? rest : { ...rest, [key]: sentence });
}
