import { plural } from '#shared/kernel/french';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { writeKept, writeMade } from './kept';
import { say } from './say';

/** The decisions that the mayor signed since the last session are put on the agenda of this one, in one gesture. */
export async function reportDecisions({ call }: Client, sessionId: SessionId): Promise<void> {
  const { decisions } = await call('mayorDecisions.report', { sessionId });
  say(`Compte rendu de ${plural(decisions, 'décision du maire', 'décisions du maire')} inscrit à l’ordre du jour.`);
}

/** A decision of the day, numbered and signed, and the register of the year, in Word and in Excel. */
export async function writeDecisions(client: Client, folder: DemoFolder, today: CivilDate): Promise<void> {
  const { call } = client;
  const { id } = await call('mayorDecisions.add', { ...DECISION, decidedOn: today });
  const { version } = await call('mayorDecisions.number', { id });
  const { documentId } = await call('mayorDecisions.sign', { id, version, signedOn: today });
  if (documentId !== null) await writeKept(client, folder, documentId);
  const register = await call('mayorDecisions.issueRegister', { year: yearOf(today) });
  await writeKept(client, folder, register.id);
  writeMade(folder, await call('mayorDecisions.export', { year: yearOf(today) }));
}

const DECISION = {
  title: 'Location de la salle des fêtes pour le forum des associations',
  matter: '5',
  subjectCode: '3.3',
  thirdParty: 'Office municipal des sports',
  amount: null,
  recitals: '',
  decision: 'De mettre la salle des fêtes à disposition de l’Office municipal des sports pour une journée, à titre gratuit.',
  signatory: '',
  withdrawsId: null,
};
