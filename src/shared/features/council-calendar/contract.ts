import { z } from 'zod';
import { Bytes, Nothing, command, query } from '../../ipc/define';
import { DemandId, SessionId } from '../../kernel/ids';
import { Demand, DemandInput } from './demand';
import { CouncilCalendar, Deadline } from './model';

const OneDemand = z.strictObject({ id: DemandId });
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
  'councilCalendar.demands': query(
    { permission: 'read', summary: 'The requests that the council meet, the latest first.' },
    Nothing,
    z.array(Demand),
  ),
  'councilCalendar.addDemand': command(
    { permission: 'write', summary: 'Notes a request that the council meet, by the prefect or by members.' },
    DemandInput,
    Demand,
  ),
  'councilCalendar.changeDemand': command(
    { permission: 'write', summary: 'Changes such a request; refused when it changed meanwhile.' },
    OneDemand.extend({ version: z.int(), values: DemandInput }),
    Demand,
  ),
  'councilCalendar.removeDemand': command(
    { permission: 'write', summary: 'Takes such a request away; it can be put back.' },
    OneDemand,
    z.strictObject({}),
  ),
  'councilCalendar.putBackDemand': command(
    { permission: 'write', summary: 'Puts back such a request that was taken away.' },
    OneDemand,
    Demand,
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
