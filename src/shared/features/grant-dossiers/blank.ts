import { civilDate } from '../../kernel/dates';
import type { DossierInput, ProjectInput } from './model';

/** A project of which nothing is known. */
export const BLANK_PROJECT: ProjectInput = {
  title: '',
  objectives: '',
  description: '',
  beneficiaries: '',
  beneficiaryCount: null,
  territory: '',
  means: '',
  volunteers: null,
  employees: null,
  fullTimeEquivalents: null,
  startsOn: null,
  endsOn: null,
  indicators: '',
  asked: null,
  budget: {},
};

/** A dossier of which nothing is known, for the exercise of a campaign's year. */
export function blankDossier(year: number): DossierInput {
  return {
    frequency: 'first',
    form: 'cash',
    scope: 'general',
    period: 'annual',
    years: null,
    exerciseStartsOn: civilDate(`${year}-01-01`),
    exerciseEndsOn: civilDate(`${year}-12-31`),
    contactName: '',
    contactRole: '',
    contactPhone: '',
    contactEmail: '',
    attestsUpToDate: false,
    attestsCommitment: false,
    publicAids: 'unknown',
    signatory: 'unknown',
    signedBy: '',
    signedOn: null,
    budget: {},
    projects: [],
  };
}
