import type { CivilDate } from '../../kernel/dates';
import { actSubject, openDataSubject } from '../council/act-subjects';
import type { CouncilItem } from '../council/model';
import type { ItemVote } from '../sitting/model';
import { handOverName } from './names';
import type { DeliberationCells } from './schema';

/** What a line of the file is written from. */
export interface DeliberationToWrite extends Pick<CouncilItem, 'title' | 'subjectCode' | 'budgetYear' | 'budgetName'> {
  readonly number: string;
  readonly decidedOn: CivilDate;
  readonly inOffice: number;
  /** Null when it is not on record: the five counts are then left empty. */
  readonly vote: Pick<ItemVote, 'votesFor' | 'votesAgainst' | 'abstentions' | 'blank'> | null;
  /** The day the control of legality received it; null until known. */
  readonly transmittedOn: CivilDate | null;
  /** Where the deliberations of the session are on line; empty when they are not. Ending with a bar: each file stands under it. */
  readonly address: string;
}

/** Whose deliberations they are. */
export interface Assembly {
  readonly name: string;
  readonly siret: string;
  /** « SPREF0541 » */
  readonly prefectureId: string;
}

/**
 * A deliberation as scdl/deliberations 2.1.5 writes it. Who takes no part is not a voter, and a blank paper, which is cast for nobody,
 * counts with the abstentions: the schema wants for, against and abstentions to make the voters.
 */
export function cellsOf(act: DeliberationToWrite, assembly: Assembly): DeliberationCells {
  const subject = actSubject(act.subjectCode);
  return {
    COLL_NOM: assembly.name,
    COLL_SIRET: assembly.siret.replace(/\s/g, ''),
    DELIB_ID: act.number,
    DELIB_DATE: act.decidedOn,
    DELIB_MATIERE_CODE: act.subjectCode,
    DELIB_MATIERE_NOM: subject === undefined ? '' : openDataSubject(subject),
    DELIB_OBJET: act.title,
    BUDGET_ANNEE: act.budgetYear,
    BUDGET_NOM: act.budgetName,
    PREF_ID: act.transmittedOn === null ? '' : assembly.prefectureId,
    PREF_DATE: act.transmittedOn ?? '',
    ...countsOf(act),
    DELIB_URL: addressOf(act),
  };
}

function countsOf({ vote, inOffice }: DeliberationToWrite) {
  if (vote === null) return { VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_POUR: '', VOTE_CONTRE: '', VOTE_ABSTENTION: '' };
  const { votesFor, votesAgainst, blank } = vote;
  const abstentions = vote.abstentions + blank;
  return {
    VOTE_EFFECTIF: String(inOffice),
    VOTE_REEL: String(votesFor + votesAgainst + abstentions),
    VOTE_POUR: String(votesFor),
    VOTE_CONTRE: String(votesAgainst),
    VOTE_ABSTENTION: String(abstentions),
  };
}

function addressOf({ address, number, title }: DeliberationToWrite): string {
  if (!/^https?:\/\//.test(address)) return '';
  return address.endsWith('/') ? `${address}${handOverName({ number, title })}` : address;
}
