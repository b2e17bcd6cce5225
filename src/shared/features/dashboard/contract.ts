import { z } from 'zod';
import { Nothing, query } from '../../ipc/define';
import { ConcernKind } from '../overview/contract';
import { zCivilDate } from '../../kernel/dates';
import { zCents } from '../../kernel/money';

/** The screen a line of work opens. */
export const WorkTarget = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('session'), id: z.string() }),
  z.strictObject({ screen: z.literal('campaign'), id: z.string() }),
  z.strictObject({ screen: z.literal('associations-flagged') }),
  z.strictObject({ screen: z.literal('associations-import') }),
  z.strictObject({ screen: z.literal('overview'), list: ConcernKind }),
  z.strictObject({ screen: z.literal('council-calendar') }),
  z.strictObject({ screen: z.literal('mayor-decisions') }),
  z.strictObject({ screen: z.literal('backups') }),
  z.strictObject({ screen: z.literal('town') }),
]);
export type WorkTarget = z.infer<typeof WorkTarget>;

export const WorkItem = z.strictObject({
  urgency: z.enum(['late', 'week', 'next']),
  title: z.string(),
  detail: z.string(),
  dueOn: zCivilDate.nullable(),
  target: WorkTarget,
});
/** One thing to do, and where. */
export type WorkItem = z.infer<typeof WorkItem>;

export const Dashboard = z.strictObject({
  today: zCivilDate,
  work: z.array(WorkItem),
  associations: z.int(),
  /** The campaign of this year, or the last one. */
  campaign: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      requests: z.int(),
      asked: zCents,
      proposed: zCents,
      voted: zCents,
      envelope: zCents,
      byDomain: z.array(z.strictObject({ domain: z.string(), asked: zCents, proposed: zCents, lastYear: zCents })),
    })
    .nullable(),
  nextSession: z.strictObject({ id: z.string(), meetsOn: zCivilDate, items: z.int(), latestSendDate: zCivilDate }).nullable(),
});
export type Dashboard = z.infer<typeof Dashboard>;

export const dashboardContract = {
  'dashboard.get': query(
    { permission: 'read', summary: 'What is to be done (late, this week, next) and the key figures.' },
    Nothing,
    Dashboard,
  ),
};
