import { legalNumber } from '#shared/features/legal/rules';
import { formatDateMedium } from '#shared/kernel/dates';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import { gap, linesOf } from '../../../documents/gaps';
import type { DraftPaper, Fact, Text } from '../../../documents/papers';
import { mayorOf, mayorSignature, ofPlace, secretarySignature } from '../../../documents/town-letterhead';
import { committeeOf, rapporteurOf, type Affair } from './affair';
import { madeOf } from '../../../documents/act-foot';
import { sentence } from '../../../documents/sentences';
import { actLines } from './annexes-paper';
import { articlesOf, numberedArticles, openedInCapitals } from '../../../documents/articles';
import type { DossierSource } from './dossier-source';
import { grantsTablePaper } from './grants-paper';
import { abstentionSentences } from './interests';
import { dayOrGap, meetingInLetters, meetingTime, nameOf } from './wording';

/** Projet de délibération of one affair: what the council votes on, with what is filled in at the session left visible. */
export function draftPaper(source: DossierSource, affair: Affair): DraftPaper {
  const { item } = affair;
  const { session, town } = source;
  const articles = numberedArticles(articlesOf(item.decision));
  return {
    banner: 'Projet de délibération',
    meeting: `Conseil municipal – Séance du ${meetingTime(session)}`,
    preamble: preambleOf(source),
    facts: attendance(source),
    heading: `Affaire n° ${affair.number} – ${item.title}`,
    reference: [
      { label: 'N° de la délibération', value: gap('numéro') },
      { label: 'Objet', value: item.title },
      { label: 'Rapporteur', value: rapporteurOf(affair) },
      ...(item.committeeName === '' && item.committeeOpinion === '' ? [] : [{ label: 'Commission (avis)', value: committeeOf(affair) }]),
      { label: 'Code ACTES', value: item.subjectCode },
    ],
    visas: filled(linesOf(item.visas), 'visas'),
    recitals: filled(linesOf(item.recitals), 'considérants'),
    lead: sentence(town, 'deliberation.lead', {
      rapporteur: `de ${affair.rapporteur === undefined ? gap('rapporteur') : nameOf(affair.rapporteur)}`,
      commune: ofPlace(town.name),
    }),
    decides: 'DÉCIDE',
    articles: articles.length === 0 ? [gap('décision')] : articles,
    interests: abstentionSentences(affair, source.law),
    voteHeading: 'Vote',
    voteHeads: ['Votants', 'Pour', 'Contre', 'Abstentions', 'Suffrages exprimés', 'N’ont pas pris part au vote'],
    result: [{ strong: 'Résultat : ' }, gap('adoptée à l’unanimité, adoptée à la majorité, rejetée ou ajournée')],
    remedies: remedies(source),
    publicity: sentence(town, 'deliberation.publicity', {
      ...{ numero: gap('numéro'), prefecture: town.prefecture },
      ...{ transmission: gap('date'), publication: gap('date') },
    }),
    made: madeOf(town, session.meetsOn),
    signatures: [secretarySignature(town, gap('nom du secrétaire')), mayorSignature(town)],
    annexesHeading: 'Annexes à la délibération',
    annexes: actLines(item),
    annex: affair.grants === undefined ? null : grantsTablePaper(affair, affair.grants, source.law),
  };
}

function filled(lines: readonly string[], what: string): Text[] {
  return lines.length === 0 ? [gap(what)] : lines.map(openedInCapitals);
}

function preambleOf({ session, town }: DossierSource): string {
  return sentence(town, 'deliberation.preamble', {
    seance_lettres: meetingInLetters(session),
    commune: ofPlace(town.name),
    lieu: session.place,
    president: mayorOf(town),
  });
}

function attendance({ session }: DossierSource): Fact[] {
  return [
    { label: 'Date de la convocation', value: dayOrGap(session.convocationSentOn, 'date d’envoi', formatDateMedium) },
    { label: 'Membres en exercice', value: `${session.inOffice} – quorum : ${session.quorum}` },
    { label: 'Présents', value: gap('membres présents') },
    { label: 'Pouvoirs', value: gap('pouvoirs, de qui à qui') },
    { label: 'Absents', value: gap('membres absents') },
    { label: 'Votants', value: gap('nombre de votants') },
    { label: 'Secrétaire de séance', value: gap('secrétaire de séance') },
  ];
}

function remedies({ law, town }: DossierSource): string {
  const delai = numberInLetters(legalNumber(law, 'council.appeal.months'));
  return sentence(town, 'deliberation.remedies', { tribunal: town.court, delai });
}
