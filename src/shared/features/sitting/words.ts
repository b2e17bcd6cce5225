import type { AttendanceStatus, Choice, Standing, VoteMode, VoteOutcome } from './model';

/** Answers to the roll call, in French. */
export const ATTENDANCE_WORDS: Readonly<Record<AttendanceStatus, string>> = { present: 'Présent', excused: 'Excusé', absent: 'Absent' };

/** How a concerned councillor stands, in French. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  present: 'Présent et vote',
  out: 'Sorti de la salle',
  'no-part': 'Ne prend pas part',
};

export const MODE_WORDS: Readonly<Record<VoteMode, string>> = { hands: 'Main levée', public: 'Scrutin public', secret: 'Scrutin secret' };

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  for: 'Pour',
  against: 'Contre',
  abstain: 'Abstention',
  'no-part': 'Ne prend pas part',
};

export const OUTCOME_WORDS: Readonly<Record<VoteOutcome, string>> = {
  adopted: 'Adoptée',
  rejected: 'Non adoptée',
  noted: 'Pris acte',
  withdrawn: 'Retirée',
  adjourned: 'Ajournée',
};
