import { z } from 'zod';
import { formatDateShort, zCivilDate } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import type { MayorDecisionId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { indexForSearch } from '../../db/search';
import { labelOf } from './label';

const FOUND_BY = 'SELECT number, title, third_party AS thirdParty, decided_on AS decidedOn FROM mayor_decision WHERE id = ?';
const FoundBy = z.strictObject({ number: z.string().nullable(), title: z.string(), thirdParty: z.string(), decidedOn: zCivilDate });

/** Makes a decision findable by its number, its object, its third party and its day, as it is now written. */
export function indexDecision(tx: Tx, entityId: MayorDecisionId): void {
  const decision = FoundBy.parse(tx.statement(FOUND_BY).get(entityId));
  const { number, title, thirdParty } = decision;
  const day = formatDateShort(decision.decidedOn);
  indexForSearch(tx, {
    kind: 'mayor-decision',
    entityId,
    title: labelOf(decision),
    detail: [`Décision du maire du ${day}`, thirdParty].filter(Boolean).join(' · '),
    words: fold(`${number ?? ''} ${title} ${thirdParty} ${day} décision du maire`),
  });
}
