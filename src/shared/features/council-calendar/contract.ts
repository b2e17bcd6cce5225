import { z } from 'zod';
import { Bytes, query } from '../../ipc/define';
import { SessionId } from '../../kernel/ids';
import { CouncilCalendar, Deadline } from './model';

const OneSession = z.strictObject({ sessionId: SessionId });

export const councilCalendarContract = {
  'councilCalendar.year': query(
    { permission: 'read', summary: 'The sessions of a year and every deadline that falls in it.' },
    z.strictObject({ year: z.int().min(1900).max(2200) }),
    CouncilCalendar,
  ),
  'councilCalendar.session': query(
    { permission: 'read', summary: 'Every deadline of a session, with what makes it done.' },
    OneSession,
    z.array(Deadline),
  ),
  'councilCalendar.ics': query(
    {
      permission: 'read',
      summary: 'A calendar file (.ics) of one session, or of all those of the year before and to come, with what remains to be done.',
    },
    z.strictObject({ sessionId: SessionId.nullable() }),
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
};
