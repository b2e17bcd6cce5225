import { AgreementInput, AgreementSteps } from '#shared/features/agreements/model';
import { AgreementId } from '#shared/kernel/ids';
import { findAgreement, getAgreement, updateAgreement } from '../../features/agreements/repository';
import type { Reverter } from '../../features/history/reverter';

const Values = AgreementInput.extend(AgreementSteps.shape).strip();

/** An agreement: what is typed of it and the days of its signature. It is never deleted: taken back, it is in the trash with its number. */
export const agreementReverter: Reverter = {
  entity: 'agreement',
  topics: ['agreements', 'campaigns'],

  current(db, text, told) {
    const found = findAgreement(db, AgreementId.parse(text));
    const tellsRemoval = typeof told['removedAt'] === 'number';
    if (found === undefined || (found.removedAt !== null && !tellsRemoval)) return null;
    const { version: _version, ...agreement } = found;
    return agreement;
  },

  restore(tx, text, { before, at }) {
    const found = getAgreement(tx, AgreementId.parse(text));
    if (before === null) updateAgreement(tx, found, { removedAt: at });
    else updateAgreement(tx, found, { ...Values.parse({ ...found, ...before }), removedAt: removedAtOf(before) });
  },
};

function removedAtOf({ removedAt }: Readonly<Record<string, unknown>>): number | null {
  return typeof removedAt === 'number' ? removedAt : null;
}
