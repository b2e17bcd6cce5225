import { plural, typeset } from '../../kernel/french';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { CouncillorFile, FileSession } from './file';

/** How the sessions were attended: present, represented, excused or absent without a proxy. */
export interface Attendance {
  readonly sessions: number;
  readonly present: number;
  readonly represented: number;
  readonly away: number;
}

/** Counts the sessions held while somebody sat; one who came late or left early was present. */
export function attendanceOf(sessions: readonly Pick<FileSession, 'status' | 'proxyTo'>[]): Attendance {
  const present = sessions.filter(({ status }) => status === 'present').length;
  const represented = sessions.filter(({ status, proxyTo }) => status !== 'present' && proxyTo !== '').length;
  return { sessions: sessions.length, present, represented, away: sessions.length - present - represented };
}

/**
 * What the law says of proxies given session after session: one proxy is good for so many consecutive sessions, but in case of illness
 * (CGCT, art. L. 2121-20). `sessions` are the latest first.
 */
export function proxyWarnings(sessions: readonly Pick<FileSession, 'proxyTo'>[], law: LegalLookup): CouncillorFile['warnings'] {
  const most = legalNumber(law, 'council.proxy-sessions');
  const streak = sessions.findIndex(({ proxyTo }) => proxyTo === '');
  const given = streak === -1 ? sessions.length : streak;
  if (given < most) return [];
  const message = `Pouvoir donné aux ${plural(given, 'dernière séance', 'dernières séances')} : un même pouvoir ne vaut que pour ${most} séances consécutives, sauf maladie dûment constatée.`;
  return [{ message: typeset(message), source: law('council.proxy-sessions').source }];
}
