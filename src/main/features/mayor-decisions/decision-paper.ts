import { actSubject } from '#shared/features/council/act-subjects';
import type { DecisionContent, DecisionRow } from '#shared/features/mayor-decisions/model';
import { matterOf } from '#shared/features/mayor-decisions/matters';
import { formatDateLong, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { formatAmount } from '#shared/kernel/money';
import { articlesOf, numberedArticles, openedInCapitals } from '../../documents/articles';
import { gap, linesOf, orGap } from '../../documents/gaps';
import type { MayorDecisionPaper } from '../../documents/mayor-decision';
import type { Fact, Signature } from '../../documents/papers';
import { filledAs } from '../../documents/sentences';
import { ofPlace } from '../../documents/town-letterhead';

/** A decision to print: its text, which version of it, and what is known of what followed. */
export interface ToPrint {
  readonly content: DecisionContent;
  readonly version: number;
  readonly reason: string;
  readonly dates: Pick<DecisionRow, 'signedOn' | 'transmittedOn' | 'publishedOn'>;
}

/** Décision du maire prise par délégation du conseil municipal (CGCT, art. L. 2122-22 et L. 2122-23). */
export function decisionPaper({ content, version, reason, dates }: ToPrint): MayorDecisionPaper {
  const { town, number, title } = content;
  const signedOn = dates.signedOn ?? content.decidedOn;
  return {
    banner: 'Décision du maire prise par délégation du conseil municipal',
    heading: `Décision n° ${number} du ${formatDateLong(content.decidedOn)}`,
    correction: version <= 1 ? null : `Version rectificative n° ${version}, qui annule et remplace la précédente – Motif : ${reason}`,
    object: `Objet : ${title}`,
    facts: factsOf(content),
    lead: `Le maire de la commune ${ofPlace(town.name)},`,
    visas: [...ownVisas(content), ...linesOf(content.recitals)].map(openedInCapitals),
    decides: 'DÉCIDE',
    articles: numberedArticles(articlesOf([content.decision || gap('décision'), ...ownArticles(content)].join('\n\n'))),
    dateline: `Fait à ${town.name}, le ${formatDateMedium(signedOn)}`,
    remedies: content.remedies,
    publicity: filledAs('decision.publicity', content.publicity, {
      ...{ numero: number, prefecture: town.prefecture },
      ...{ transmission: dateOrBlank(dates.transmittedOn), publication: dateOrBlank(dates.publishedOn) },
    }),
    copies: content.copies ?? [],
    signature: signatureOf(content),
  };
}

function factsOf({ matter, subjectCode, thirdParty, amount, articles }: DecisionContent): Fact[] {
  const subject = actSubject(subjectCode);
  return [
    { label: 'Matière déléguée', value: `Article ${articles.delegation}, ${matter}° – ${matterOf(matter)?.label ?? ''}` },
    { label: 'Matière (code ACTES)', value: subject === undefined ? subjectCode : `${subjectCode} – ${subject.title}` },
    ...(thirdParty === '' ? [] : [{ label: 'Tiers', value: thirdParty }]),
    ...(amount === null ? [] : [{ label: 'Montant', value: formatAmount(amount) }]),
  ];
}

function ownVisas({ matter, articles, delegation, withdraws }: DecisionContent): string[] {
  const given =
    delegation === null
      ? gap('délibération portant délégation')
      : `la délibération n° ${delegation.number} du ${formatDateMedium(delegation.decidedOn)} par laquelle le conseil municipal a délégué au maire une partie de ses attributions`;
  return [
    `Vu le code général des collectivités territoriales, notamment ses articles ${articles.delegation} (${matter}°) et ${articles.report} ;`,
    `Vu ${given} ;`,
    ...(withdraws === null ? [] : [`Vu la décision n° ${withdraws.number} du ${formatDateMedium(withdraws.decidedOn)} ;`]),
  ];
}

function ownArticles({ articles, withdraws, reporting }: DecisionContent): string[] {
  return [
    ...(withdraws === null ? [] : [`La décision n° ${withdraws.number} du ${formatDateMedium(withdraws.decidedOn)} est retirée.`]),
    reporting ?? filledAs('decision.report', undefined, { article_compte_rendu: articles.report }),
  ];
}

function signatureOf({ signatory, town }: DecisionContent): Signature {
  if (signatory !== '') return { title: 'Pour le maire et par délégation,', name: signatory };
  return { title: `${town.mayorTitle},`, name: orGap(town.mayorName, 'nom du maire') };
}

const BLANK = '……………………';

function dateOrBlank(day: CivilDate | null): string {
  return day === null ? BLANK : formatDateMedium(day);
}
