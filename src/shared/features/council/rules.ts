import { clearDaysBetween, latestSendDate } from '../../kernel/clear-days';
import { addDays, formatDateLong, type CivilDate } from '../../kernel/dates';
import { plural, typeset } from '../../kernel/french';
import type { Councillor } from '../councillors/model';
import { touchedInterests, type AboutAffair } from '../interests/rules';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { Concern, ConvocationCheck, SessionInput, SessionKind, SittingFacts } from './model';

/**
 * What the legal clock of a convocation looks at; without `urgencyReason` the reason is not asked for. With `afterSessionId` it is the
 * second convocation of a session that lacked its quorum.
 */
export type Convocation = Pick<SessionInput, 'kind' | 'meetsOn' | 'convocationSentOn'> &
  Partial<Pick<SessionInput, 'urgencyReason'>> & { readonly afterSessionId?: SittingFacts['afterSessionId'] | undefined };

const DELAYS: Record<SessionKind, LegalKey> = {
  ordinary: 'council.clear-days',
  urgent: 'council.clear-days.urgent',
  first: 'council.clear-days.first-meeting',
};

/** Where a convocation stands against its legal delay; `law` is that of the day of the meeting (CGCT, art. L2121-7, L2121-12 and L2121-17). */
export function checkConvocation(convocation: Convocation, law: LegalLookup, today: CivilDate): ConvocationCheck {
  const key = isSecond(convocation) ? 'council.second-convocation.days' : DELAYS[convocation.kind];
  const clearDays = legalNumber(law, key);
  const latest = latestSendDate(convocation.meetsOn, clearDays);
  const terms = { clearDays, latest, today };
  const verdict =
    convocation.convocationSentOn === null
      ? unsent(convocation, law, terms)
      : sent(convocation.meetsOn, convocation.convocationSentOn, terms);
  const message = verdict.message + (convocation.kind === 'urgent' && convocation.urgencyReason === '' ? REASON_MISSING : '');
  return { clearDays, latestSendDate: latest, source: law(key).source, status: verdict.status, message: typeset(message) };
}

/** The members who must be present: more than half of those in office; proxies do not count (CGCT, art. L2121-17). */
export function quorumOf(inOffice: number): number {
  return Math.floor(inOffice / 2) + 1;
}

/** The councillors tied to one of the bodies an affair is about, in the order given, once a tie (CGCT, art. L2131-11 and L1111-6). */
export function concernsOf(affair: AboutAffair, councillors: readonly Councillor[]): Concern[] {
  const parties = [...affair.parties];
  if (parties.length === 0) return [];
  return councillors.flatMap(({ id, person, interests }) =>
    touchedInterests(interests, { ...affair, parties }).map((interest) => ({
      councillorId: id,
      councillorName: `${person.firstName} ${person.lastName}`.trim(),
      ...interest,
    })),
  );
}

interface Terms {
  readonly clearDays: number;
  readonly latest: CivilDate;
  readonly today: CivilDate;
}

type Verdict = Pick<ConvocationCheck, 'status' | 'message'>;

const REASON_MISSING = ' Le motif de l’urgence reste à indiquer.';

/** The second convocation has a delay of its own; shortened for urgency it would be a new one, which needs the quorum. */
function isSecond({ afterSessionId }: Convocation): boolean {
  return afterSessionId !== null && afterSessionId !== undefined;
}

function unsent(convocation: Convocation, law: LegalLookup, { clearDays, latest, today }: Terms): Verdict {
  const { kind, meetsOn } = convocation;
  const delay = clearDaysText(clearDays);
  if (today <= latest) {
    return { status: 'to-send', message: `La convocation doit partir au plus tard le ${formatDateLong(latest)} (${delay}).` };
  }
  const late = `La convocation devait partir au plus tard le ${formatDateLong(latest)} (${delay}) et n’est pas enregistrée comme envoyée.`;
  if (meetsOn <= today) return { status: 'late', message: late };
  const urgentDays = legalNumber(law, DELAYS.urgent);
  const urgency =
    kind !== 'urgent' && !isSecond(convocation) && today <= latestSendDate(meetsOn, urgentDays)
      ? `, ou invoquez l’urgence (${clearDaysText(urgentDays)} au moins)`
      : '';
  const earliest = addDays(today, clearDays + 1);
  return { status: 'late', message: `${late} Reportez la séance au ${formatDateLong(earliest)} ou après${urgency}.` };
}

function sent(meetsOn: CivilDate, sentOn: CivilDate, { clearDays, latest, today }: Terms): Verdict {
  const given = clearDaysText(clearDaysBetween(sentOn, meetsOn));
  const when = `Convocation envoyée le ${formatDateLong(sentOn)}`;
  if (sentOn <= latest) return { status: 'in-time', message: `${when}, soit ${given} avant la séance (${clearDays} au moins).` };
  return {
    status: 'too-late',
    message: `${when}, ${lateness()}. Le respect de ce délai est une formalité substantielle : les délibérations peuvent être annulées.${today < meetsOn ? ' Reportez la séance et convoquez à nouveau.' : ''}`,
  };

  function lateness(): string {
    if (sentOn > meetsOn) return 'après la séance : vérifiez cette date';
    if (sentOn === meetsOn) return `le jour même de la séance, au lieu de ${clearDaysText(clearDays)} avant`;
    return `soit ${given} avant la séance au lieu de ${clearDays}`;
  }
}

function clearDaysText(days: number): string {
  return plural(days, 'jour franc', 'jours francs');
}
