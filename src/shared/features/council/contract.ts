import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CampaignId, ItemId, SessionId } from '../../kernel/ids';
import { ConvocationCheck, CouncilItem, CouncilSession, ItemInput, SessionInput, SessionKind, SessionRow } from './model';

const ById = z.strictObject({ id: SessionId });
const Item = z.strictObject({ id: ItemId });

export const councilContract = {
  'sessions.list': query({ permission: 'read', summary: 'The sessions of the council, latest first.' }, Nothing, z.array(SessionRow)),
  'sessions.get': query(
    { permission: 'read', summary: 'A session with its items, concerned councillors and legal clock.' },
    ById,
    CouncilSession,
  ),
  'sessions.create': command({ permission: 'write', summary: 'Sets a session of the council.' }, SessionInput, CouncilSession),
  'sessions.update': command(
    { permission: 'write', summary: 'Changes a session; refused when it changed meanwhile.' },
    z.strictObject({ id: SessionId, version: z.int(), values: SessionInput }),
    CouncilSession,
  ),
  'sessions.clock': query(
    { permission: 'read', summary: 'The latest legal date to send the convocation of a meeting, before the session exists.' },
    z.strictObject({ kind: SessionKind, meetsOn: zCivilDate, convocationSentOn: zCivilDate.nullable() }),
    ConvocationCheck,
  ),
  'items.add': command(
    { permission: 'write', summary: 'Adds an affair at the end of the agenda.' },
    z.strictObject({ sessionId: SessionId, values: ItemInput }),
    CouncilItem,
  ),
  'items.addGrants': command(
    { permission: 'write', summary: 'Builds the grants affair of a campaign: texts, table, concerned councillors.' },
    z.strictObject({ sessionId: SessionId, campaignId: CampaignId }),
    CouncilItem,
  ),
  'items.update': command(
    { permission: 'write', summary: 'Changes an affair; refused when it changed meanwhile.' },
    Item.extend({ version: z.int(), values: ItemInput }),
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
  'items.move': command(
    { permission: 'write', summary: 'Moves an affair to another place of the agenda.' },
    Item.extend({ position: z.int().min(1).max(999) }),
    z.strictObject({}),
  ),
  'items.remove': command(
    { permission: 'write', summary: 'Takes an affair off the agenda; `items.putBack` undoes it.' },
    Item,
    z.strictObject({}),
  ),
  'items.putBack': command({ permission: 'write', summary: 'Puts a removed affair back on the agenda.' }, Item, CouncilItem),
};
