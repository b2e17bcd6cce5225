import { z } from 'zod';
import { optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { GrantAmount } from '../grants/model';
import { lineCodes } from './budget-lines';

/** What one line of a budget may hold: 0 to 1 billion euros. */
const BudgetAmount = zCents.refine((amount) => amount >= 0 && amount <= 100_000_000_000, 'Montant entre 0,00 € et 1 000 000 000,00 €.');

export const BudgetLineName = z.enum(lineCodes());

export const Budget = z.partialRecord(BudgetLineName, BudgetAmount);
/** A forecast budget: the amount of each line that has one, in cents. A line that is not there is empty. */
export type Budget = z.infer<typeof Budget>;

const HeadCount = z.int().min(0).max(1_000_000);

export const ProjectInput = z.strictObject({
  title: optionalLine(250),
  objectives: text(4000),
  description: text(8000),
  beneficiaries: text(2000),
  beneficiaryCount: HeadCount.nullable(),
  territory: optionalLine(500),
  /** Rooms, equipment, people: in words. */
  means: text(4000),
  volunteers: HeadCount.nullable(),
  employees: HeadCount.nullable(),
  /** ETPT, in hundredths: 250 is 2,50. */
  fullTimeEquivalents: HeadCount.nullable(),
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
  indicators: text(4000),
  /** What is asked of the town for this project; null when the request is for the association's running costs as a whole. */
  asked: GrantAmount.nullable(),
  budget: Budget,
});
/** One project of a request (Cerfa n° 12156*06, section 6). */
export type ProjectInput = z.infer<typeof ProjectInput>;

/** Whether the public aids of the last three exercises are above the threshold of the form. */
export const PublicAids = z.enum(['unknown', 'up-to-threshold', 'over-threshold']);
export type PublicAids = z.infer<typeof PublicAids>;

/** Who signs: the legal representative, or somebody with a written power. */
export const Signatory = z.enum(['unknown', 'representative', 'mandated']);
export type Signatory = z.infer<typeof Signatory>;

export const MAX_PROJECTS = 12;

export const DossierInput = z.strictObject({
  frequency: z.enum(['first', 'renewal']),
  form: z.enum(['cash', 'in-kind']),
  scope: z.enum(['general', 'projects']),
  period: z.enum(['annual', 'pluriannual']),
  /** How many years a pluriannual request covers; null for an annual one. */
  years: z.int().min(2).max(10).nullable(),
  /** The exercise the money is for. */
  exerciseStartsOn: zCivilDate.nullable(),
  exerciseEndsOn: zCivilDate.nullable(),
  /** The person in charge of the request; empty when it is the legal representative. */
  contactName: optionalLine(120),
  contactRole: optionalLine(120),
  contactPhone: optionalLine(40),
  contactEmail: optionalLine(254),
  /** Attestations (section 7): obligations fulfilled, republican commitment, public aids, who signs. */
  attestsUpToDate: z.boolean(),
  attestsCommitment: z.boolean(),
  publicAids: PublicAids,
  signatory: Signatory,
  signedBy: optionalLine(120),
  signedOn: zCivilDate.nullable(),
  /** The association's own budget of the exercise. */
  budget: Budget,
  projects: z.array(ProjectInput).max(MAX_PROJECTS, `Au plus ${MAX_PROJECTS} projets par demande.`),
});
/** What an association writes in its request, in the structure of Cerfa n° 12156*06. */
export type DossierInput = z.infer<typeof DossierInput>;

export const Dossier = DossierInput.extend({ requestId: GrantRequestId, version: z.int() });
/** The content of one request. */
export type Dossier = z.infer<typeof Dossier>;
