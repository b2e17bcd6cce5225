import { z } from 'zod';
import { Nothing, command, optionalLine, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AnnexId, CampaignId, GrantRequestId, ItemId, SessionId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { SessionProgress } from './progress';
import { PastItem, ReuseReview } from './reuse';
import { ConvocationCheck, CouncilItem, CouncilSession, ItemChange, ItemState, SessionInput, SessionKind, SessionRow } from './model';

const ById = z.strictObject({ id: SessionId });
const Item = z.strictObject({ id: ItemId });

export const VotePreview = z.strictObject({
  /** Names of the councillors who leave the room. */
  leaving: z.array(z.string()),
  requests: z.array(z.strictObject({ id: GrantRequestId, number: z.int(), associationName: z.string(), amount: zCents })),
});
/** One vote on some requests of a campaign, as it would be put on the agenda. */
export type VotePreview = z.infer<typeof VotePreview>;

export const councilContract = {
  'sessions.list': query({ permission: 'read', summary: 'The sessions of the council, latest first.' }, Nothing, z.array(SessionRow)),
  'sessions.get': query(
    { permission: 'read', summary: 'A session with its items, concerned councillors and legal clock.' },
    ById,
    CouncilSession,
  ),
  'sessions.progress': query(
    { permission: 'read', summary: 'How far a session is once it is held: presence, votes, what follows.' },
    ById,
    SessionProgress,
  ),
  'sessions.create': command({ permission: 'write', summary: 'Sets a session of the council.' }, SessionInput, CouncilSession),
  'sessions.update': command(
    { permission: 'write', summary: 'Changes a session; refused when it changed meanwhile.' },
    z.strictObject({ id: SessionId, version: z.int(), values: SessionInput }),
    CouncilSession,
  ),
  'sessions.clock': query(
    { permission: 'read', summary: 'The latest legal date to send the convocation of a meeting, before the session exists.' },
    z.strictObject({
      kind: SessionKind,
      meetsOn: zCivilDate,
      convocationSentOn: zCivilDate.nullable(),
      /** The session without quorum that the meeting replaces, if any. */
      afterSessionId: SessionId.nullable().optional(),
    }),
    ConvocationCheck,
  ),
  'items.add': command(
    { permission: 'write', summary: 'Adds an affair at the end of the agenda.' },
    z.strictObject({ sessionId: SessionId, values: ItemChange }),
    CouncilItem,
  ),
  'items.addGrants': command(
    { permission: 'write', summary: 'Builds the grants affair of a campaign: texts, table, concerned councillors.' },
    z.strictObject({ sessionId: SessionId, campaignId: CampaignId }),
    CouncilItem,
  ),
  'items.grantsVotes': query(
    { permission: 'read', summary: 'The separate votes that the requests of a campaign would need at a session, and who leaves for each.' },
    z.strictObject({ sessionId: SessionId, campaignId: CampaignId }),
    z.array(VotePreview),
  ),
  'items.addGrantsVotes': command(
    { permission: 'write', summary: 'Adds one affair for each separate vote on the requests of a campaign.' },
    z.strictObject({ sessionId: SessionId, campaignId: CampaignId }),
    z.array(CouncilItem),
  ),
  'items.update': command(
    {
      permission: 'write',
      summary: 'Changes an affair; refused when it changed meanwhile. A ready one whose texts change is a draft again.',
    },
    Item.extend({ version: z.int(), values: ItemChange }),
    CouncilItem,
  ),
  'items.setState': command(
    { permission: 'write', summary: 'Says how far an affair is: draft, checked, or ready once it misses nothing.' },
    Item.extend({ state: ItemState }),
    CouncilItem,
  ),
  'items.rewriteGrants': command(
    {
      permission: 'write',
      summary: 'Writes again the texts of a grants affair that its campaign changed since; the others stay as typed.',
    },
    Item.extend({ version: z.int() }),
    CouncilItem,
  ),
  'items.past': query(
    {
      permission: 'read',
      summary:
        'The affairs of earlier sessions that may be taken up: by words, like a title, or else those of this time of the year first.',
    },
    z.strictObject({ sessionId: SessionId, search: optionalLine(200), title: optionalLine(499) }),
    z.array(PastItem),
  ),
  'items.reuse': command(
    {
      permission: 'write',
      summary:
        'Puts an affair of an earlier session on the agenda again, as a draft to be checked, with those of its annexes that are named. `items.remove` undoes it.',
    },
    z.strictObject({ sessionId: SessionId, fromId: ItemId, annexIds: z.array(AnnexId).max(99) }),
    CouncilItem,
  ),
  'items.reuseReview': query(
    { permission: 'read', summary: 'What an affair was when it was taken up from an earlier session; null when it was not.' },
    Item,
    ReuseReview.nullable(),
  ),
  'items.arrange': command(
    { permission: 'write', summary: 'Puts the whole agenda in an order, before the convocation leaves.' },
    z.strictObject({ sessionId: SessionId, order: z.array(ItemId).max(999) }),
    z.strictObject({}),
  ),
  'items.move': command(
    { permission: 'write', summary: 'Moves an affair to another place of the agenda.' },
    Item.extend({ position: z.int().min(1).max(999) }),
    z.strictObject({}),
  ),
  'items.remove': command(
    {
      permission: 'write',
      summary: 'Takes an affair off the agenda; one that the convocation announced stays, withdrawn. `items.putBack` undoes it.',
    },
    Item,
    z.strictObject({ withdrawn: z.boolean() }),
  ),
  'items.putBack': command({ permission: 'write', summary: 'Puts a removed affair back on the agenda.' }, Item, CouncilItem),
};
