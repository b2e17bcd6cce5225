import type { councilCalendarContract } from '#shared/features/council-calendar/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { CouncilCalendarService } from './service';

export function councilCalendarHandlers(calendar: CouncilCalendarService): Handlers<typeof councilCalendarContract> {
  return {
    'councilCalendar.year': ({ year }, { today }) => calendar.year(year, today),
    'councilCalendar.session': ({ sessionId }, { today }) => calendar.session(sessionId, today),
    'councilCalendar.ics': ({ sessionId }, call) => calendar.file(sessionId, call),
  };
}
