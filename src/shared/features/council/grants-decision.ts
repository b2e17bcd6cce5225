import { listOf, NBSP, quote, typeset } from '../../kernel/french';
import { cents, formatAmount } from '../../kernel/money';
import { numberInLetters } from '../../kernel/numbers-in-letters';
import { legalNumber } from '../legal/rules';
import { agreementsNeeded, beneficiaries, granted, grantedAmount, totalOf, type GrantsItemSource } from './grants-amounts';
import { accounts, associationsNamed, committee, met } from './grants-wording';

/** What the deliberation is founded on, one text per line. */
export function visasOf({ campaign, rows, law }: GrantsItemSource): string[] {
  const articles = listOf([
    'L. 2121-29',
    law('grant.award.article').value,
    law('grant.control.article').value,
    law('council.conflict.article').value,
  ]);
  return [
    `Vu le code général des collectivités territoriales, notamment ses articles ${articles.replaceAll('L. ', `L.${NBSP}`)} ;`,
    'Vu la loi n° 2000-321 du 12 avril 2000 modifiée relative aux droits des citoyens dans leurs relations avec les administrations, notamment ses articles 9-1, 10 et 10-1 ;',
    ...(agreementsNeeded(rows, law).length === 0
      ? []
      : ['Vu le décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques ;']),
    'Vu le décret n° 2021-1947 du 31 décembre 2021 approuvant le contrat d’engagement républicain ;',
    `Vu le budget primitif ${campaign.year} adopté le [à compléter : date d’adoption du budget] ;`,
    `Vu l’avis de ${committee(campaign)}, ${met(campaign)} ;`,
  ].map(typeset);
}

/** Why, one text per line. */
export function recitalsOf({ rows, commitmentMissing }: GrantsItemSource): string[] {
  const several = beneficiaries(rows) > 1;
  const interest = several
    ? 'Considérant que les associations figurant au tableau annexé contribuent, par des actions menées à leur initiative, à l’intérêt public local ;'
    : 'Considérant que l’association figurant au tableau annexé contribue, par des actions menées à son initiative, à l’intérêt public local ;';
  const commitment =
    commitmentMissing.length === 0
      ? [
          `Considérant que ${several ? 'les contrats d’engagement républicain ont été souscrits' : 'le contrat d’engagement républicain a été souscrit'} ;`,
        ]
      : [];
  return [interest, ...commitment].map(typeset);
}

/** What is decided, one paragraph per article. */
export function decisionOf(source: GrantsItemSource): string {
  const articles = [
    awardArticle(source),
    ...agreementArticle(source),
    creditArticle(source),
    reportArticle(source),
    ...commitmentArticle(source),
  ];
  return articles.map((article, rank) => typeset(`${article}${rank === articles.length - 1 ? '.' : ' ;'}`)).join('\n\n');
}

function awardArticle({ campaign, rows }: GrantsItemSource): string {
  const [only, second] = granted(rows);
  if (only === undefined) return `de ne pas attribuer de subvention au titre de l’exercice ${campaign.year}`;
  const year = `au titre de l’exercice ${campaign.year}`;
  if (second === undefined) {
    return `d’attribuer à l’association ${quote(only.associationName)} une subvention de ${formatAmount(grantedAmount(only))} ${year}, détaillée au tableau annexé`;
  }
  return `d’attribuer les subventions ${year} détaillées au tableau annexé, pour un montant total de ${formatAmount(totalOf(rows))}`;
}

function agreementArticle({ rows, law }: GrantsItemSource): string[] {
  const agreements = agreementsNeeded(rows, law);
  if (agreements.length === 0) return [];
  const threshold = formatAmount(cents(legalNumber(law, 'grant.agreement-threshold'))).replace(/,00(?=\u202F€)/, '');
  const who = associationsNamed(agreements.map(({ name }) => name));
  if (agreements.length === 1) {
    return [
      `d’approuver la convention d’objectifs à conclure avec ${who}, dont les subventions de l’année excèdent ${threshold}, et d’autoriser le maire à la signer`,
    ];
  }
  return [
    `d’approuver les conventions d’objectifs à conclure avec ${who}, dont les subventions de l’année excèdent ${threshold} pour chacune, et d’autoriser le maire à les signer`,
  ];
}

function creditArticle({ campaign }: GrantsItemSource): string {
  return `de dire que les crédits sont inscrits au budget ${campaign.year}, ${accounts(campaign)}`;
}

function reportArticle({ rows, law }: GrantsItemSource): string {
  const months = numberInLetters(legalNumber(law, 'grant.report-months'));
  const who = beneficiaries(rows) > 1 ? 'chaque bénéficiaire' : 'le bénéficiaire';
  return `de dire que ${who} produira un compte rendu financier dans les ${months} mois suivant la fin de l’exercice pour lequel la subvention a été attribuée`;
}

function commitmentArticle({ commitmentMissing: missing }: GrantsItemSource): string[] {
  if (missing.length === 0) return [];
  const several = missing.length > 1;
  const paid = several
    ? `des subventions attribuées ${associationsNamed(missing).replace(/^les /, 'aux ')}`
    : `de la subvention attribuée à ${associationsNamed(missing)}`;
  return [`de subordonner le versement ${paid} à la souscription du contrat d’engagement républicain`];
}
