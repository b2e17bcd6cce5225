import type { Councillor } from '#shared/features/councillors/model';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import type { Sitting } from '#shared/features/sitting/model';
import { sittingFrom } from '#shared/features/sitting/sitting';
import type { SittingSource } from '#shared/features/sitting/source';
import type { CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { findFirst, getHeldSession, listHeldItems, listLongRepresented, listParties } from './agenda-report';
import { listAttendance, listMovements, listProxies, listSecretaries } from './repository';
import { listStandings, listVotes } from './votes-repository';

/** What a sitting asks of other features. */
export interface SittingSources {
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** The members in office on a day, in the order of the table, with the mandates they hold that day. */
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
  /** How many sit in the council of the town. */
  readonly seats: () => number;
}

/** Reads a sitting with a fixed number of statements, however many affairs and members. @throws NOT_FOUND */
export type ReadSitting = (db: Reader, id: SessionId) => SittingSource;

/** Reads what a sitting is told from: law and members are those of the day of the meeting. */
export function readSittingBy({ lawOn, councillorsOn, seats }: SittingSources): ReadSitting {
  return (db, id) => {
    const session = getHeldSession(db, id);
    const law = lawOn(db, session.meetsOn);
    const members = councillorsOn(db, session.meetsOn);
    return {
      session: { ...session, secretaryIds: listSecretaries(db, id) },
      members,
      inOffice: members.length || seats(),
      items: listHeldItems(db, id),
      attendance: listAttendance(db, id),
      movements: listMovements(db, id),
      proxies: listProxies(db, id),
      parties: listParties(db, id),
      standings: listStandings(db, id),
      votes: listVotes(db, id),
      longRepresented: listLongRepresented(db, session, legalNumber(law, 'council.proxy-sessions')),
      first: findFirst(db, session.afterSessionId),
      law,
    };
  };
}

/** Tells a session as it was held, for the features that print it. */
export function sittingOfBy(sources: SittingSources): (db: Reader, id: SessionId) => Sitting {
  const read = readSittingBy(sources);
  return (db, id) => sittingFrom(read(db, id));
}
