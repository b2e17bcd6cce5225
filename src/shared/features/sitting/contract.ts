import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { zCivilDate, zTimeOfDay } from '../../kernel/dates';
import { CouncillorId, ItemId, MovementId, ProxyId, SessionId } from '../../kernel/ids';
import { AttendanceStatus, Discussion, MovementInput, ProxyInput, Sitting, SittingInput, StandingInput, VoteInput } from './model';

const OfSession = z.strictObject({ id: SessionId });

export const sittingContract = {
  'sittings.get': query(
    {
      permission: 'read',
      summary: 'A session as it was held: roll call, proxies, who was in the room at each affair, votes and their sentences.',
    },
    OfSession,
    Sitting,
  ),
  'sittings.update': command(
    { permission: 'write', summary: 'Changes the chair, secretaries, times and remarks; refused when the session changed meanwhile.' },
    OfSession.extend({ version: z.int(), values: SittingInput }),
    Sitting,
  ),
  'sittings.answer': command(
    { permission: 'write', summary: 'Notes the answers of these members to the roll call; null takes an answer back.' },
    OfSession.extend({
      answers: z
        .array(z.strictObject({ councillorId: CouncillorId, status: AttendanceStatus.nullable() }))
        .min(1)
        .max(99),
    }),
    Sitting,
  ),
  'sittings.addProxy': command(
    { permission: 'write', summary: 'Records a proxy; refused when its holder already has one.' },
    OfSession.extend({ values: ProxyInput }),
    Sitting,
  ),
  'sittings.changeProxy': command(
    { permission: 'write', summary: 'Changes a proxy: its holder, or the affairs it is good for.' },
    z.strictObject({ proxyId: ProxyId, values: ProxyInput }),
    Sitting,
  ),
  'sittings.removeProxy': command({ permission: 'write', summary: 'Takes a proxy away.' }, z.strictObject({ proxyId: ProxyId }), Sitting),
  'sittings.addMovement': command(
    { permission: 'write', summary: 'Records an arrival or a departure before an affair.' },
    OfSession.extend({ values: MovementInput }),
    Sitting,
  ),
  'sittings.removeMovement': command(
    { permission: 'write', summary: 'Takes an arrival or a departure away.' },
    z.strictObject({ movementId: MovementId }),
    Sitting,
  ),
  'sittings.declare': command(
    { permission: 'write', summary: 'Says how a councillor stands to an affair, and why.' },
    z.strictObject({ values: StandingInput }),
    Sitting,
  ),
  'sittings.withdrawDeclaration': command(
    { permission: 'write', summary: 'Goes back to what the mandates tell of a councillor and an affair.' },
    z.strictObject({ itemId: ItemId, councillorId: CouncillorId }),
    Sitting,
  ),
  'sittings.recordVote': command(
    {
      permission: 'validate',
      summary: 'Records the vote on an affair; that on grants is brought back to the requests. Version null: none was recorded.',
    },
    z.strictObject({ itemId: ItemId, version: z.int().nullable(), values: VoteInput }),
    Sitting,
  ),
  'sittings.withdrawVote': command(
    { permission: 'validate', summary: 'Takes back the vote on an affair, and what it decided of requests.' },
    z.strictObject({ itemId: ItemId }),
    Sitting,
  ),
  'sittings.discuss': command(
    { permission: 'write', summary: 'Writes what was said about an affair, for the minutes.' },
    Discussion,
    z.strictObject({}),
  ),
  'sittings.reconvene': command(
    { permission: 'write', summary: 'Convenes the council again after lack of quorum: a new session with the same agenda.' },
    OfSession.extend({ meetsOn: zCivilDate, meetsAt: zTimeOfDay }),
    z.strictObject({ sessionId: SessionId }),
  ),
};
