import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { SessionId } from '../../kernel/ids';
import { DeliberationBoard, NumberingPattern } from './model';

const OfSession = z.strictObject({ sessionId: SessionId });

export const deliberationsContract = {
  'deliberations.board': query(
    { permission: 'read', summary: 'The deliberations of a session: numbers, versions, and the numbers that come next.' },
    OfSession,
    DeliberationBoard,
  ),
  'deliberations.number': command(
    { permission: 'validate', summary: 'Gives a number to each affair the council decided, in the order of the agenda, without holes.' },
    OfSession,
    DeliberationBoard,
  ),
  'deliberations.release': command(
    { permission: 'validate', summary: 'Gives back the numbers of a session, while nothing was drawn up and no other was taken since.' },
    OfSession,
    DeliberationBoard,
  ),
  'deliberations.patterns': query(
    { permission: 'read', summary: 'The patterns of the numbers of deliberations, latest first.' },
    Nothing,
    z.array(NumberingPattern),
  ),
  'deliberations.setPattern': command(
    { permission: 'administer', summary: 'Sets how the deliberations of the sessions held from a day on are numbered.' },
    NumberingPattern,
    z.array(NumberingPattern),
  ),
  'deliberations.dropPattern': command(
    { permission: 'administer', summary: 'Takes a pattern away; the one before applies again.' },
    z.strictObject({ startsOn: zCivilDate }),
    z.array(NumberingPattern),
  ),
};
