import type { CouncilItem, CouncilSession, ItemInput, SessionInput } from '#shared/features/council/model';

/** The values of the session's own form. */
export function sessionInputOf(session: CouncilSession): SessionInput {
  const { kind, meetsOn, meetsAt, place, urgencyReason, convocationSentOn, closingNotes } = session;
  return { kind, meetsOn, meetsAt, place, urgencyReason, convocationSentOn, closingNotes };
}

/** The values of an affair's form. */
export function itemInputOf(item: CouncilItem): ItemInput {
  const { title, rapporteurId, subjectCode, committeeOpinion, context, proposal, budget, visas, recitals, decision } = item;
  return { title, rapporteurId, subjectCode, committeeOpinion, context, proposal, budget, visas, recitals, decision };
}
