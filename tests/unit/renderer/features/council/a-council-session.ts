import { v7 } from 'uuid';
import { CouncilItem, CouncilSession } from '#shared/features/council/model';
import { BLANK_DETAILS } from '#shared/features/council/item-rules';
import { civilDate } from '#shared/kernel/dates';
import { aSession, anItem } from '../../../../support/builders';

/** One affair of a session on screen. */
export function aCouncilItem(values: Partial<CouncilItem> = {}): CouncilItem {
  const shown = { version: 1, position: 1, kind: 'standard', campaignId: null, requestIds: [], decided: null, concerns: [], annexes: [] };
  const begun = { state: 'draft', agendaNumber: '', withdrawnOn: null, committeeName: '' };
  const rest = { ...BLANK_DETAILS, reusedFromId: null, discussion: '' };
  return CouncilItem.parse({ ...anItem(), id: v7(), sessionId: v7(), ...shown, ...begun, ...rest, ...values });
}

/** The session of 24 September 2026, its convocation still to be sent. */
export function aCouncilSession(values: Partial<CouncilSession> = {}): CouncilSession {
  const convocation = { clearDays: 5, latestSendDate: civilDate('2026-09-18'), source: 'CGCT', status: 'to-send', message: 'À envoyer.' };
  return CouncilSession.parse({
    ...aSession(),
    afterSessionId: null,
    presidentId: null,
    openedAt: null,
    closedAt: null,
    remarks: '',
    id: v7(),
    version: 1,
    items: [],
    convocation,
    inOffice: 29,
    quorum: 15,
    missing: [],
    ...values,
  });
}
