import { annexLine, formatWords, isLateFile } from '#shared/features/annexes/rules';
import type { Annex } from '#shared/features/annexes/model';
import { affairAnnexName } from '#shared/features/council-publication/names';
import { endingOf } from '#shared/kernel/file-kinds';
import type { Text } from '../../../documents/papers';
import { sentence } from '../../../documents/sentences';
import type { AnnexListPaper } from '../../../documents/session-papers';
import { isExamined, type Affair } from './affair';
import type { DossierSource } from './dossier-source';
import { meetingTime } from './wording';

/** What is sent to the councillors with the agenda, one line each. */
export function joinedLines({ session }: DossierSource, { item }: Affair): string[] {
  return item.annexes.filter(({ withNote }) => withNote).map((annex) => annexLine(annex, session.convocationSentOn));
}

/** Every annex of an affair, as the note tells them: those that go with it, then those that are consulted at the town hall. */
export function noteLines(source: DossierSource, affair: Affair): string[] {
  const apart = affair.item.annexes.filter(({ withNote }) => !withNote);
  return [
    ...joinedLines(source, affair),
    ...apart.map((annex) => `${annexLine(annex, source.session.convocationSentOn)} – consultable en mairie`),
  ];
}

/** What is annexed to the deliberation, as it goes to the control of legality. */
export function actLines({ annexes }: Pick<Affair['item'], 'annexes'>): string[] {
  return annexes
    .filter(({ toTransmit }) => toTransmit)
    .map(({ position, title, file }) => `Annexe n° ${position} : ${title} (${formatWords(file)})`);
}

/** `affaire-03-annexe-1-plan-de-situation.pdf` */
export function annexFileName(number: string, { position, title, file }: Annex): string {
  return affairAnnexName(number, { position, title, ending: endingOf(file.fileName) });
}

/** Liste des annexes: which files go with the dossier, under what name; null when there is none. */
export function annexListPaper(source: DossierSource, affairs: readonly Affair[]): AnnexListPaper | null {
  const { session } = source;
  const groups = affairs
    .filter((affair) => isExamined(affair) && affair.item.annexes.length > 0)
    .map((affair) => ({
      title: `Affaire n° ${affair.number} – ${affair.item.title}`,
      rows: affair.item.annexes.map((annex) => lineOf(source, affair, annex)),
    }));
  if (groups.length === 0) return null;
  return {
    title: 'Liste des annexes',
    meeting: `Conseil municipal du ${meetingTime(session)}`,
    heads: ['N°', 'Annexe', 'Nature', 'Fichier', 'Remise'],
    groups,
    note: sentence(source.town, 'annexes.note', { article_information: source.law('council.information.article').value }),
  };
}

function lineOf({ session }: DossierSource, { number }: Affair, annex: Annex): Text[] {
  const late = isLateFile(annex.file, session.convocationSentOn) ? ' – ajoutée après la convocation' : '';
  return [String(annex.position), annex.title, formatWords(annex.file), annexFileName(number, annex), `${givenWords(annex)}${late}`];
}

function givenWords({ withNote, alreadyGiven, personalData }: Annex): string {
  if (alreadyGiven) return 'Déjà remise';
  if (!withNote) return 'Consultable en mairie';
  return personalData ? 'Jointe, données personnelles' : 'Jointe';
}
