import { z } from 'zod';
import { text } from '../../ipc/define';
import { addDays, formatDateLong, zCivilDate, type CivilDate } from '../../kernel/dates';
import { plural, typeset } from '../../kernel/french';
import { DemandId } from '../../kernel/ids';
import { legalNumber, type LegalLookup } from '../legal/rules';
import { stateOf } from './deadlines';
import type { Deadline } from './model';

export const DemandInput = z.strictObject({
  author: z.enum(['prefect', 'members']),
  receivedOn: zCivilDate,
  /** Members who signed; 0 for the prefect. */
  signatories: z.int().min(0).max(99),
  /** The law wants it reasoned. */
  reason: text(500),
  /** Days set by the prefect in case of urgency; null for those of the law. */
  days: z.int().min(1).max(60).nullable(),
});
export type DemandInput = z.infer<typeof DemandInput>;

export const Demand = DemandInput.extend({ id: DemandId, version: z.int() });
/** A reasoned request that the council meet, by the prefect or a third of its members (CGCT, art. L. 2121-9). */
export type Demand = z.infer<typeof Demand>;

/** What the deadline of a request is told from. */
export interface DemandClock {
  /** The days of the sessions, in their order. */
  readonly days: readonly CivilDate[];
  /** Members in office on the day it was received. */
  readonly inOffice: number;
  /** The law of that day. */
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

/** How many members must ask: a third of those in office, rounded up (CGCT, art. L. 2121-9). */
export function askersNeeded(inOffice: number): number {
  return Math.ceil(inOffice / 3);
}

/** By when the council must meet once it was asked to: the first session after the request answers it (CGCT, art. L. 2121-9). */
export function demandDeadline(demand: Demand, { days, inOffice, law, today }: DemandClock): Deadline {
  const dueOn = addDays(demand.receivedOn, demand.days ?? legalNumber(law, 'council.demand-days'));
  const met = days.find((day) => day > demand.receivedOn);
  const doneOn = met !== undefined && met <= today ? met : null;
  const planned = doneOn === null && met !== undefined && met <= dueOn;
  return {
    kind: 'demand',
    demandId: demand.id,
    sessionId: null,
    meetsOn: null,
    state: planned ? 'to-come' : stateOf({ dueOn, doneOn }, today),
    dueOn,
    doneOn,
    title: demand.author === 'prefect' ? 'Réunir le conseil à la demande du préfet' : 'Réunir le conseil à la demande de ses membres',
    detail: typeset([when(demand, { dueOn, met, doneOn }), ...tooFew(demand, inOffice)].join(' ')),
    source: typeset(law('council.demand-days').source),
  };
}

interface Dates {
  readonly dueOn: CivilDate;
  readonly met: CivilDate | undefined;
  readonly doneOn: CivilDate | null;
}

function when({ receivedOn }: Demand, { dueOn, met, doneOn }: Dates): string {
  const asked = `Demande reçue le ${formatDateLong(receivedOn)}`;
  if (met === undefined) return `${asked} : aucune séance n’est fixée d’ici au ${formatDateLong(dueOn)}.`;
  const late = met > dueOn;
  if (doneOn !== null) return `${asked}, séance tenue le ${formatDateLong(doneOn)}${late ? `, après le ${formatDateLong(dueOn)}` : ''}.`;
  return `${asked} : la séance du ${formatDateLong(met)} ${late ? `vient après le ${formatDateLong(dueOn)}, avancez-la` : 'est dans le délai'}.`;
}

function tooFew({ author, signatories }: Demand, inOffice: number): string[] {
  const needed = askersNeeded(inOffice);
  if (author === 'prefect' || inOffice === 0 || signatories >= needed) return [];
  return [
    `${plural(signatories, 'signature', 'signatures')} pour ${plural(inOffice, 'membre', 'membres')} en exercice : il en faut ${needed} pour que le maire soit tenu de réunir le conseil.`,
  ];
}
