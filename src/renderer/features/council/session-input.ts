import type { CouncilItem, CouncilSession, ItemForm, SessionInput } from '#shared/features/council/model';

/** The values of the session's own form. */
export function sessionInputOf(session: CouncilSession): SessionInput {
  const { kind, meetsOn, meetsAt, place, urgencyReason, convocationSentOn, closingNotes } = session;
  return { kind, meetsOn, meetsAt, place, urgencyReason, convocationSentOn, closingNotes };
}

/** The values of an affair's form. */
export function itemFormOf(item: CouncilItem): ItemForm {
  const { title, rapporteurId, subjectCode, committeeOpinion, context, proposal, budget, visas, recitals, decision } = item;
  const { type, committeeId, committeeMetOn, budgetLine, budgetYear, budgetName, parties } = item;
  const texts = { title, rapporteurId, subjectCode, committeeOpinion, context, proposal, budget, visas, recitals, decision };
  return { ...texts, type, committeeId, committeeMetOn, budgetLine, budgetYear, budgetName, parties };
}
