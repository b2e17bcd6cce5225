import { examplesOf, fieldFaults, isWanting, SENTENCE_KEYS, SENTENCES, type SentenceKey } from '#shared/features/house-style/sentences';
import type { houseStyleContract } from '#shared/features/house-style/contract';
import { broken, invalidField } from '#shared/kernel/errors';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { recordOf, toldSentence } from './record';
import { getWording, saveWording } from './sentences-repository';

type SentenceHandlers = Pick<Handlers<typeof houseStyleContract>, 'houseStyle.sentences' | 'houseStyle.reword'>;

/** The sentences that documents repeat, in the words of the town. */
export function createSentencesService(store: Store): SentenceHandlers {
  return {
    'houseStyle.sentences': () => {
      const wording = store.read(getWording);
      return SENTENCE_KEYS.map((key) => ({ key, text: wording[key] ?? SENTENCES[key].original }));
    },

    /** @throws RULE `sentence-fields`; VALIDATION when it is left empty and documents cannot do without it */
    'houseStyle.reword': ({ key, text }, call) => {
      refuseFaults(key, text ?? SENTENCES[key].original);
      store.write(call, (tx, audit) => {
        const { [key]: before, ...rest } = getWording(tx);
        const kept = text === null || text === SENTENCES[key].original ? rest : { ...rest, [key]: text };
        saveWording(tx, kept);
        const [was, is] = [toldSentence(key, before), toldSentence(key, text)];
        audit({ entity: 'house-style', entityId: recordOf(key), label: SENTENCES[key].title, before: was, after: is });
      });
      call.changed('house-style');
      return {};
    },
  };
}

function refuseFaults(key: SentenceKey, text: string): void {
  if (isWanting(key, text)) throw invalidField(['text'], 'Écrivez la phrase : ses documents ne peuvent pas s’en passer.');
  const { unknown, missing } = fieldFaults(key, text);
  if (unknown.length + missing.length === 0) return;
  const known = Object.keys(examplesOf(key)).map((name) => `{${name}}`);
  throw broken({ rule: 'sentence-fields', unknown, missing, known });
}
