import { parseRuns } from '#shared/kernel/rich-text/runs';
import { gap, linesOf } from '../../../documents/gaps';
import type { Chapter, NotePaper, NoteSection, Passage } from '../../../documents/papers';
import { passagesOf } from '../../../documents/rich-text';
import { sentence } from '../../../documents/sentences';
import { committeeOf, isExamined, NO_AFFAIR, rapporteurOf, type Affair } from './affair';
import { noteLines } from './annexes-paper';
import type { DossierSource } from './dossier-source';
import { articlesOf, proposedArticles } from '../../../documents/articles';
import { grantsSummary } from './grants-paper';
import { concernedLines } from './interests';
import { meetingTime } from './wording';

/** Note explicative de synthèse: one section per affair. */
export function notePaper(source: DossierSource, affairs: readonly Affair[]): NotePaper {
  return {
    title: 'Note explicative de synthèse',
    meeting: `Conseil municipal du ${meetingTime(source.session)} – article ${source.law('council.note.article').value} du code général des collectivités territoriales`,
    sections: affairs.filter(isExamined).map((affair) => sectionOf(source, affair)),
    noAffair: NO_AFFAIR,
  };
}

function sectionOf(source: DossierSource, affair: Affair): NoteSection {
  const { item } = affair;
  const articles = articlesOf(item.decision);
  return {
    heading: `Affaire n° ${affair.number} – ${item.title}`,
    facts: [
      { label: 'Objet', value: item.title },
      { label: 'Rapporteur', value: rapporteurOf(affair) },
      { label: 'Commission (avis)', value: committeeOf(affair) },
      { label: 'Code ACTES', value: item.subjectCode },
    ],
    chapters: [...chaptersOf(source, affair), ...annexesOf(source, affair)],
    summary: affair.grants === undefined ? null : grantsSummary(affair.grants),
    proposalLead:
      articles.length === 0
        ? `Il est proposé au conseil municipal de ${gap('décision proposée')}`
        : sentence(source.town, 'note.proposal', {}),
    proposals: proposedArticles(articles),
  };
}

/** « Imputation : 65748, fonction 024 – Budget principal 2026. » */
function creditsOf({ item: { budgetLine, budgetName, budgetYear } }: Affair): string[] {
  const budget = `${budgetName} ${budgetYear}`.trim();
  const parts = [budgetLine, budget].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Imputation : ${parts.join(' – ')}.`];
}

function annexesOf(source: DossierSource, affair: Affair): Chapter[] {
  const lines = noteLines(source, affair);
  return lines.length === 0 ? [] : [{ heading: lines.length > 1 ? 'Annexes' : 'Annexe', paragraphs: lines }];
}

function chaptersOf({ town }: DossierSource, affair: Affair): Chapter[] {
  const { item } = affair;
  const concerned = concernedLines(affair);
  const filled = (texts: readonly Passage[], what: string): readonly Passage[] => (texts.length === 0 ? [gap(what)] : texts);
  return [
    { heading: 'Contexte', paragraphs: filled(passagesOf(item.context), 'contexte') },
    { heading: 'Enjeux et proposition', paragraphs: filled(passagesOf(item.proposal), 'enjeux et proposition') },
    {
      heading: 'Incidences financières',
      paragraphs: filled([...passagesOf(item.budget), ...creditsOf(affair)], 'incidences financières'),
    },
    { heading: 'Fondement juridique', paragraphs: filled(linesOf(item.visas).map(parseRuns), 'fondement juridique') },
    {
      heading: 'Conseillers susceptibles d’être intéressés',
      paragraphs: concerned.length === 0 ? [sentence(town, 'note.no-interest', {})] : concerned.map((line) => `${line}.`),
    },
  ];
}
