import { isFrozen } from '#shared/features/council/agenda-numbers';
import { BLANK_DETAILS } from '#shared/features/council/item-rules';
import { ItemInput } from '#shared/features/council/model';
import { ItemId, type CouncillorId, type SessionId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { append } from './agenda-context';
import * as items from './items-repository';

/** An information given to the council, written by another feature. */
interface GivenInformation {
  readonly sessionId: SessionId;
  /** The affair to write again; null for a new one. */
  readonly itemId: ItemId | null;
  readonly title: string;
  readonly context: string;
  readonly rapporteurId: CouncillorId | null;
  readonly audit: AuditSink;
}

/** Exercise of the mandates: delegations of functions (nomenclature @CTES). */
const SUBJECT_CODE = '5.4';

/** Puts an information first on an agenda that was not announced yet, last on one that was; or writes its text again. @throws NOT_FOUND */
export function putInformation(tx: Tx, { sessionId, itemId, title, context, rapporteurId, audit }: GivenInformation): ItemId {
  if (itemId !== null) return rewrite(tx, itemId, { context, audit });
  const id = newId(ItemId);
  const { parties: _parties, ...details } = BLANK_DETAILS;
  const texts = { committeeOpinion: '', proposal: '', budget: '', visas: '', recitals: '', decision: '' };
  const values = { title, context, rapporteurId, subjectCode: SUBJECT_CODE, ...texts, ...details, type: 'information' as const };
  append(tx, { ...values, id, sessionId, kind: 'standard', campaignId: null });
  const agenda = items.listItems(tx, sessionId);
  const [added, others] = [agenda.filter((item) => item.id === id), agenda.filter((item) => item.id !== id)];
  if (!isFrozen(agenda)) items.placeItems(tx, [...added, ...others]);
  audit({ entity: 'council-item', entityId: id, label: title, after: values });
  return id;
}

function rewrite(tx: Tx, id: ItemId, { context, audit }: Pick<GivenInformation, 'context' | 'audit'>): ItemId {
  const stored = items.getAgendaItem(tx, id);
  items.updateItem(tx, stored, { ...ItemInput.strip().parse(stored), context, state: 'draft', writtenFrom: stored.writtenFrom });
  audit({ entity: 'council-item', entityId: id, label: stored.title, before: { context: stored.context }, after: { context } });
  return id;
}
