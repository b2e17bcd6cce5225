import type { AgreementRow } from '#shared/features/agreements/model';
import { yearsOf } from '#shared/features/agreements/rules';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { NBSP, plural } from '#shared/kernel/french';
import { formatRna, formatSiret } from '#shared/kernel/identifiers';
import type { AgreementAnnex, AgreementPaper } from '../../../documents/agreement-papers';
import { linesOf, orGap } from '../../../documents/gaps';
import type { Signature } from '../../../documents/papers';
import { sentence } from '../../../documents/sentences';
import { communeOf, letterheadOf, mayorOf, mayorSignature } from '../../../documents/town-letterhead';
import { articlesOf } from './articles';
import { budgetAnnex } from './budget-annex';
import type { AgreementSource } from './source';

/** The convention d'objectifs of a request: fifteen articles and three annexes. */
export function agreementPaper(source: AgreementSource): AgreementPaper {
  const { agreement, facts, town } = source;
  const years = yearsOf(agreement);
  const kind = years > 1 ? 'pluriannuelle' : 'annuelle';
  return {
    letterhead: letterheadOf(town),
    title: `Convention d’objectifs ${kind} n° ${agreement.number}`,
    subtitle: `${facts.associationName} – ${periodOf(agreement).replaceAll(' ', NBSP)}`,
    partiesHeading: 'Entre les soussignés',
    parties: partiesOf(source),
    preambleHeading: 'Préambule',
    preamble: preambleOf(source),
    agreed: 'Il est convenu ce qui suit :',
    articles: articlesOf(source),
    dateline: madeAt(town),
    signatures: bothSign(source),
    annexes: [projectAnnex(source), budgetAnnex(source), indicatorsAnnex(agreement)],
  };
}

/** Who the agreement binds. */
export function partiesOf({ facts, town, president, presidentTitle }: AgreementSource): string[] {
  const numbers = [facts.siret === '' ? '' : `SIRET ${formatSiret(facts.siret)}`, facts.rna === '' ? '' : `RNA ${formatRna(facts.rna)}`]
    .filter((one) => one !== '')
    .join(', ');
  const seat = facts.address === '' ? orGap('', 'siège de l’association') : `${facts.address}, ${facts.postalCode} ${facts.city}`;
  return [
    `La ${communeOf(town).toLocaleLowerCase('fr').replace(town.name.toLocaleLowerCase('fr'), town.name)}, représentée par son maire, ${mayorOf(town)}, agissant en vertu de la délibération n° ${orGap(facts.deliberation, 'numéro de la délibération')} du conseil municipal du ${dayOrGap(facts.votedOn)}, ci-après « la Commune », d’une part,`,
    `Et l’association « ${facts.associationName} »${numbers === '' ? '' : ` (${numbers})`}, régie par la loi du 1er juillet 1901, dont le siège est situé ${seat}, représentée par ${orGap(president, 'nom du représentant légal')}, ${presidentTitle.toLocaleLowerCase('fr')}, ci-après « l’Association », d’autre part,`,
  ];
}

function preambleOf({ agreement, facts, town }: AgreementSource): string[] {
  return [
    `L’Association a pris l’initiative du projet suivant, conforme à son objet statutaire : ${agreement.project.replace(/\s*\.$/, '')}.`,
    sentence(town, 'agreement.interest', { deliberation: dayOrGap(facts.votedOn) }),
  ];
}

/** Where it is signed and in how many copies; the day is written by hand. */
export function madeAt(town: AgreementSource['town']): string {
  return sentence(town, 'agreement.made', { commune: town.name, date: '……………………' });
}

/** The town on the left, the association on the right. */
export function bothSign({ town, president, presidentTitle }: AgreementSource): Signature[] {
  return [
    mayorSignature(town),
    { title: `Pour l’Association, ${presidentTitle.toLocaleLowerCase('fr')},`, name: orGap(president, 'nom du représentant légal') },
  ];
}

function periodOf({ startsOn, endsOn }: AgreementRow): string {
  return `du ${formatDateMedium(startsOn)} au ${formatDateMedium(endsOn)}`;
}

function projectAnnex({ agreement, facts }: AgreementSource): AgreementAnnex {
  return {
    heading: 'Annexe I – Le projet',
    paragraphs: [
      agreement.project,
      `Objet de la demande de subvention : ${facts.purpose}.`,
      `Période : ${periodOf(agreement)} (${plural(yearsOf(agreement), 'exercice', 'exercices')}).`,
    ],
    table: null,
  };
}

function indicatorsAnnex({ indicators }: AgreementRow): AgreementAnnex {
  const lines = linesOf(indicators).map((line) => line.replace(/^[-–•]\s+/, ''));
  const rows = (lines.length === 0 ? [orGap('', 'indicateur')] : lines).map((line) => [line, '', '']);
  return {
    heading: 'Annexe III – Les modalités d’évaluation et les indicateurs',
    paragraphs: [
      'L’évaluation porte sur la réalisation des objectifs, sur l’intérêt public local du projet et sur les suites à lui donner. L’Association renseigne ce tableau à la fin de chaque exercice.',
    ],
    table: {
      columns: [
        { head: 'Indicateur', share: 56 },
        { head: 'Prévu', share: 22 },
        { head: 'Réalisé', share: 22 },
      ],
      rows,
    },
  };
}

function dayOrGap(day: CivilDate | null): string {
  return day === null ? orGap('', 'date du vote') : formatDateMedium(day);
}
