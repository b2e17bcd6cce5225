import type { legalTextsContract } from '#shared/features/legal-texts/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { LegalTextsService } from './service';

export function legalTextsHandlers(texts: LegalTextsService): Handlers<typeof legalTextsContract> {
  return {
    'legalTexts.list': () => texts.list(),
    'legalTexts.uses': () => texts.uses(),
    'legalTexts.citing': ({ id }) => texts.citing(id),
    'legalTexts.add': (values, call) => texts.add(values, call),
    'legalTexts.update': (input, call) => texts.update(input, call),
    'legalTexts.remove': ({ id }, call) => (texts.setRemoved(id, true, call), {}),
    'legalTexts.putBack': ({ id }, call) => texts.setRemoved(id, false, call),
  };
}
