import { z } from 'zod';
import { Nothing, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';

/** After how many days without a sign an association is called silent, and how far ahead a piece that expires is told, in days. */
export const SILENT_DAYS = 365;
export const EXPIRY_DAYS = 60;

/** What is to be looked at in the register, most urgent first. */
export const ConcernKind = z.enum(['call-backs', 'leaders', 'pieces-expiring', 'commitment', 'flagged', 'silent']);
export type ConcernKind = z.infer<typeof ConcernKind>;

const Share = z.strictObject({
  /** Empty when it is not known. */
  name: z.string(),
  associations: z.int(),
  members: z.int(),
  /** Voted last year, and given in kind last year. */
  voted: zCents,
  inKind: zCents,
});

export const Overview = z.strictObject({
  today: zCivilDate,
  associations: z.int(),
  /** The year that `voted` and `inKind` are of. */
  year: z.int(),
  /** How many files have their documents complete, still to be checked, or wanting. */
  lights: z.strictObject({ green: z.int(), orange: z.int(), red: z.int() }),
  concerns: z.array(z.strictObject({ kind: ConcernKind, count: z.int() })),
  byDomain: z.array(Share),
  byNeighbourhood: z.array(Share),
});
/** The whole area at a glance: active associations, what is to be looked at, and the shares of each domain and neighbourhood. */
export type Overview = z.infer<typeof Overview>;

export const ConcernRow = z.strictObject({ associationId: AssociationId, name: z.string(), detail: z.string() });
/** One association to be looked at, and why. */
export type ConcernRow = z.infer<typeof ConcernRow>;

export const overviewContract = {
  'overview.get': query(
    { permission: 'read', summary: 'The register at a glance: what is to be looked at, and figures by domain and neighbourhood.' },
    Nothing,
    Overview,
  ),
  'overview.list': query(
    { permission: 'read', summary: 'The associations of one concern, each with why, a page at a time.' },
    z.strictObject({ kind: ConcernKind, page: z.int().min(1), pageSize: z.int().min(1).max(200) }),
    z.strictObject({ rows: z.array(ConcernRow), total: z.int() }),
  ),
};
