import type { ItemInput } from '#shared/features/council/model';
import type { OwnTextInput } from '#shared/features/legal-texts/own';
import { addDays, yearOf, type CivilDate } from '#shared/kernel/dates';
import { typeset } from '#shared/kernel/french';
import { ItemId, OwnTextId, type SessionId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import { writeAnnexes } from './write-annexes';
import type { Writing } from './writing';

/** The town's own library: a text in force, and one repealed with what takes its place. */
export function writeOwnTexts(installed: CivilDate, { tx, ports }: Writing): void {
  const rules = typeset('Vu le règlement intérieur du conseil municipal ;');
  const blank = { kind: 'visa' as const, subjects: [], validFrom: null, validUntil: null, replacement: '' };
  const texts: readonly OwnTextInput[] = [
    { ...blank, text: rules, validFrom: installed, source: 'Délibération de la commune, début du mandat' },
    {
      ...blank,
      text: typeset('Vu le règlement intérieur du conseil municipal de la mandature précédente ;'),
      source: 'Délibération de la commune',
      validUntil: addDays(installed, -1),
      replacement: rules,
    },
  ];
  for (const values of texts) ports.insertOwnText(tx, newId(OwnTextId), values);
}

/** An affair of the held session to take up, and the session it comes back to. */
export interface TakenUp {
  readonly from: { readonly id: ItemId; readonly values: ItemInput; readonly meetsOn: CivilDate };
  readonly sessionId: SessionId;
  readonly meetsOn: CivilDate;
}

/** The affair comes back with its texts and its annexes, as `items.reuse` does: the year moves on, the committee has not met. */
export function writeTakenUp({ from, sessionId, meetsOn }: TakenUp, writing: Writing): void {
  const id = newId(ItemId);
  const place = { id, sessionId, version: 1, position: 1, kind: 'standard', campaignId: null, removedAt: null } as const;
  const title = from.values.title.replaceAll(String(yearOf(from.meetsOn)), String(yearOf(meetsOn)));
  writing.ports.insertItem(writing.tx, { ...from.values, ...place, title, committeeOpinion: '', reusedFromId: from.id });
  writeAnnexes(id, title, writing);
}
