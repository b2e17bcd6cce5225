import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';

/** Every rule of the law that the program applies, by a stable key. The values are dated data, see `catalogue.ts`. */
export const LegalKey = z.enum([
  'council.clear-days',
  'council.clear-days.urgent',
  'council.clear-days.first-meeting',
  'council.second-convocation.days',
  'council.convocation.article',
  'council.delegation.article',
  'council.delegation-report.article',
  'council.note.article',
  'council.information.article',
  'council.quorum.article',
  'council.proxies-per-holder',
  'council.proxy-sessions',
  'council.vote.article',
  'council.ballot.article',
  'council.ballot.public-share',
  'council.ballot.secret-share',
  'council.minutes.article',
  'council.conflict.article',
  'council.prefecture-id',
  'council.list.article',
  'council.register.article',
  'council.appeal.months',
  'council.meeting-months',
  'council.demand-days',
  'council.list-days',
  'council.transmission-days',
  'council.publication-days',
  'council.minutes.article',
  'council.minutes-days',
  'council.register.article',
  'grant.agreement-threshold',
  'grant.agreement-years',
  'grant.advance-share',
  'grant.report-months',
  'grant.payment-days',
  'grant.report-gap',
  'grant.report-reminder-1',
  'grant.report-reminder-2',
  'grant.report-reminder-3',
  'grant.report-reminder-4',
  'grant.report-letter-days',
  'grant.report.article',
  'grant.public-aids-threshold',
  'grant.annex-threshold',
  'grant.annex-share',
  'grant.public-total',
  'grant.commitment.article',
  'grant.capacity.article',
  'grant.payment.article',
  'grant.payment.first-heading',
  'grant.payment.next-heading',
  'grant.budget-annex.article',
  'grant.receipt.article',
  'grant.silence-months',
  'grant.silence.article',
  'grant.completion.article',
  'grant.completion-days',
  'grant.reminder-days',
  'grant.holding-days',
  'grant.court',
  'grant.agreement.article',
  'grant.deposit-threshold',
  'grant.award.article',
  'grant.control.article',
  'grant.account',
  'grant.function',
  'open-data.publication-months',
  'open-data.inhabitants',
]);
export type LegalKey = z.infer<typeof LegalKey>;

export const LegalUnit = z.enum(['days', 'months', 'cents', 'count', 'article', 'account']);
export type LegalUnit = z.infer<typeof LegalUnit>;

export const LegalSetting = z.strictObject({
  key: LegalKey,
  label: z.string(),
  unit: LegalUnit,
  /** A whole number for days, months, cents and counts; the printed reference for articles and accounts. */
  value: z.string().min(1).max(200),
  validFrom: zCivilDate,
  /** Where the rule is written, as shown to the user. */
  source: z.string().min(1).max(500),
  /** True when the town typed it, false when it comes with the program. */
  own: z.boolean(),
});
/** A threshold, a delay or an article number in force from a date on. */
export type LegalSetting = z.infer<typeof LegalSetting>;
