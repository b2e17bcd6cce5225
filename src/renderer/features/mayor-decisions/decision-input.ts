import { ACT_SUBJECTS } from '#shared/features/council/act-subjects';
import type { DecisionInput, DecisionTexts, MayorDecision } from '#shared/features/mayor-decisions/model';
import { matterName, mattersOn } from '#shared/features/mayor-decisions/matters';
import type { CivilDate } from '#shared/kernel/dates';
import type { Draft } from '../../lib/form';

/** A decision before anything is typed. */
export function blankDecision(today: CivilDate): Draft<DecisionInput> {
  return {
    title: '',
    matter: '',
    subjectCode: '',
    thirdParty: '',
    amount: null,
    recitals: '',
    decision: '',
    signatory: '',
    decidedOn: today,
    withdrawsId: null,
  };
}

/** What was typed of a decision, as its form takes it. */
export function inputOf(decision: MayorDecision): DecisionInput {
  const { decidedOn, withdrawsId } = decision;
  return { ...textsOf(decision), decidedOn, withdrawsId };
}

/** What a correction may change of it. */
export function textsOf({ title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory }: DecisionTexts): DecisionTexts {
  return { title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory };
}

/** The matters that may be chosen on a day, as a list offers them. */
export function matterOptions(day: CivilDate): { value: string; label: string }[] {
  return mattersOn(day).map(({ number }) => ({ value: number, label: matterName(number) }));
}

/** The subjects of the nomenclature @CTES, as a list offers them. */
export const SUBJECT_OPTIONS = ACT_SUBJECTS.map(({ code, title }) => ({ value: code, label: `${code} – ${title}` }));
