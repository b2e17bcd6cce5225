import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CouncillorId, LateConvocationId, SessionId } from '../../kernel/ids';
import { Address, AddressInput, Convening, Sending } from './sending';

const OneSeat = z.strictObject({ councillorId: CouncillorId });

/** How the convocation reaches councillors. An address is read by those who may write: it may be somebody’s home. */
export const sendingContract = {
  'assembly.sendings': query(
    { permission: 'read', summary: 'How the convocation reaches each councillor, and who lacks the address it needs; no address.' },
    Nothing,
    z.array(Sending),
  ),
  'assembly.address': query(
    { permission: 'write', summary: 'The postal address of a councillor and how they asked to be convened.' },
    OneSeat,
    Address,
  ),
  'assembly.setAddress': command(
    { permission: 'write', summary: 'Records how and where a councillor asked to be convened; refused when it changed meanwhile.' },
    OneSeat.extend({ version: z.int(), values: AddressInput }),
    Address,
  ),
  'assembly.convening': query(
    { permission: 'read', summary: 'To whom the convocation of a session goes, how, and who joined or left since it was sent.' },
    z.strictObject({ sessionId: SessionId }),
    Convening,
  ),
  'assembly.convene': command(
    { permission: 'write', summary: 'Notes that somebody who joined after the convocation left was convened on their own.' },
    OneSeat.extend({ sessionId: SessionId, sentOn: zCivilDate }),
    z.strictObject({ id: LateConvocationId }),
  ),
  'assembly.takeBackConvening': command(
    { permission: 'write', summary: 'Takes back such a note.' },
    z.strictObject({ id: LateConvocationId }),
    z.strictObject({}),
  ),
};
