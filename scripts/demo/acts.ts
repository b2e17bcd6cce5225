import { plural } from '#shared/kernel/french';
import type { CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { writeKept } from './kept';
import { say } from './say';

/** What follows the votes of a session. */
interface Acts {
  readonly folder: DemoFolder;
  readonly sessionId: SessionId;
  readonly postedOn: CivilDate;
}

/** The deliberations, their list and its certificate, the register of the year and the minutes, in Word. */
export async function writeActs(client: Client, { folder, sessionId, postedOn }: Acts): Promise<void> {
  const { call } = client;
  const drawn = await call('deliberations.drawUp', { sessionId });
  const list = await call('deliberations.issueList', { sessionId, postedOn });
  const certificate = await call('deliberations.issueCertificate', { sessionId, postedOn });
  const register = await call('deliberations.issueRegister', { year: Number(postedOn.slice(0, 4)) });
  const minutes = await call('minutes.issue', { sessionId });
  for (const { id } of [...drawn, list, certificate, register, minutes]) await writeKept(client, folder, id);
  say(
    `${plural(drawn.length, 'délibération établie', 'délibérations établies')}, leur liste, le certificat d’affichage, le registre et le procès-verbal.`,
  );
}
