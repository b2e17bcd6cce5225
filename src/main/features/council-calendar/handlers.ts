import type { councilCalendarContract } from '#shared/features/council-calendar/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { DemandsService } from './demands';
import type { CouncilCalendarService } from './service';

export function councilCalendarHandlers(
  calendar: CouncilCalendarService,
  demands: DemandsService,
): Handlers<typeof councilCalendarContract> {
  return {
    'councilCalendar.year': ({ year }, { today }) => calendar.year(year, today),
    'councilCalendar.session': ({ sessionId }, { today }) => calendar.session(sessionId, today),
    'councilCalendar.demands': () => demands.list(),
    'councilCalendar.addDemand': (values, call) => demands.add(values, call),
    'councilCalendar.changeDemand': (input, call) => demands.change(input, call),
    'councilCalendar.removeDemand': (input, call) => (demands.remove(input, call), {}),
    'councilCalendar.putBackDemand': (input, call) => demands.putBack(input, call),
    'councilCalendar.ics': ({ sessionId }, call) => calendar.file(sessionId, call),
  };
}
