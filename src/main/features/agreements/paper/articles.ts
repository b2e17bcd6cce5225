import { paymentsOf, yearsOf } from '#shared/features/agreements/rules';
import { legalNumber } from '#shared/features/legal/rules';
import { formatDateMedium } from '#shared/kernel/dates';
import { NNBSP, numberInLetters, plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import type { AgreementArticle } from '../../../documents/agreement-papers';
import { linesOf, paragraphsOf } from '../../../documents/gaps';
import { inLetters, type AgreementSource } from './source';

type Body = Omit<AgreementArticle, 'heading'> & { readonly title: string };

/** The fifteen articles, in the order of the models of the State (circulaire du 29 septembre 2015) and with what article 10 of loi n° 2000-321 requires. */
export function articlesOf(source: AgreementSource): AgreementArticle[] {
  const bodies = [...aim(source), ...money(source), ...duties(source), ...ends(source)];
  return bodies.map(({ title, ...body }, rank) => ({ ...body, heading: `Article ${rank + 1} – ${title}` }));
}

function aim({ agreement }: AgreementSource): Body[] {
  const { startsOn, endsOn, projectCost } = agreement;
  const years = yearsOf(agreement);
  const cost =
    projectCost === null
      ? 'figure en annexe II'
      : `est évalué à ${inLetters(projectCost)}, conformément au budget prévisionnel de l’annexe II`;
  return [
    {
      title: 'Objet',
      paragraphs: [
        'L’Association s’engage, à son initiative et sous sa responsabilité, à mettre en œuvre le projet décrit à l’annexe I. La Commune contribue financièrement à ce projet d’intérêt public local.',
      ],
    },
    {
      title: 'Durée',
      paragraphs: [
        `La convention prend effet le ${formatDateMedium(startsOn)} et s’achève le ${formatDateMedium(endsOn)}. Elle couvre ${years === 1 ? 'un exercice' : `${numberInLetters(years)} exercices`}.`,
      ],
    },
    {
      title: 'Conditions de détermination du coût du projet',
      paragraphs: [
        `Le coût total du projet ${cost}. Il comprend tous les coûts directement liés à sa réalisation, et une part raisonnable des charges de structure. L’Association peut adapter ce budget sans en changer la substance ; elle en informe la Commune.`,
      ],
    },
  ];
}

function money({ agreement, law }: AgreementSource): Body[] {
  const { amount, projectCost, advanceShare } = agreement;
  const share =
    projectCost === null
      ? ''
      : `, soit ${String(Math.round((amount * 1000) / projectCost) / 10).replace('.', ',')}${NNBSP}% du coût prévisionnel`;
  const later =
    yearsOf(agreement) > 1
      ? [
          'Pour les exercices suivants, le montant est fixé chaque année par le conseil municipal, sous réserve de l’inscription des crédits au budget et du respect de la convention.',
        ]
      : [];
  const { advance, balance } = paymentsOf(amount, advanceShare);
  const days = plural(legalNumber(law, 'grant.payment-days'), 'jour', 'jours');
  const parts = [
    ...(advance > 0 ? [`un acompte de ${advanceShare}${NNBSP}%, soit ${formatAmount(advance)}, à la signature de la convention ;`] : []),
    ...(balance > 0
      ? [
          `${advance > 0 ? 'le solde' : 'la totalité'}, soit ${formatAmount(balance)}, après la production des justificatifs de l’article 6.`,
        ]
      : []),
  ];
  return [
    {
      title: 'Montant de la contribution financière',
      paragraphs: [
        `La Commune contribue financièrement au projet pour un montant de ${inLetters(amount)}${share}. Elle n’attend aucune contrepartie directe de cette contribution.`,
        ...later,
      ],
    },
    {
      title: 'Modalités de versement',
      paragraphs: [
        `Sauf échéance différente ci-dessous, le versement intervient dans les ${days} suivant la notification. La subvention est versée sur le compte dont l’Association a communiqué le relevé :`,
      ],
      items: parts,
    },
  ];
}

function duties({ agreement, law }: AgreementSource): Body[] {
  const months = numberInLetters(legalNumber(law, 'grant.report-months'));
  return [
    {
      title: 'Justificatifs',
      paragraphs: [`Dans les ${months} mois suivant la fin de chaque exercice, l’Association transmet à la Commune :`],
      items: [
        'le compte rendu financier de la subvention ;',
        'le rapport d’activité ;',
        'les comptes annuels approuvés et, s’il y a lieu, le rapport du commissaire aux comptes.',
      ],
    },
    {
      title: 'Conditions d’utilisation et autres engagements',
      paragraphs: [...paragraphsOf(agreement.useTerms), 'L’Association :'],
      items: [
        'emploie la subvention au seul projet de l’article 1er et ne la reverse à aucun autre organisme ;',
        'respecte le contrat d’engagement républicain qu’elle a souscrit et en informe ses membres ;',
        'souscrit les assurances nécessaires à ses activités ;',
        'mentionne le soutien de la Commune et son logotype dans sa communication ;',
        'informe sans délai la Commune de tout changement de ses statuts, de ses dirigeants ou de son projet.',
      ],
    },
    {
      title: 'Évaluation',
      paragraphs: [
        'L’Association fournit chaque année un bilan qualitatif et quantitatif du projet. Les deux parties l’évaluent ensemble à l’aide des indicateurs de l’annexe III.',
      ],
    },
    {
      title: 'Contrôle',
      paragraphs: [
        `La Commune peut contrôler à tout moment, sur pièces et sur place, l’emploi de la subvention, en application de l’article ${law('grant.control.article').value} du code général des collectivités territoriales. Elle s’assure que sa contribution n’excède pas le coût du projet.`,
      ],
    },
  ];
}

function ends({ agreement, law }: AgreementSource): Body[] {
  const months = numberInLetters(legalNumber(law, 'council.appeal.months'));
  const inKind = linesOf(agreement.inKind).join(' ');
  return [
    {
      title: 'Sanctions et reversement',
      paragraphs: [
        'En cas d’inexécution, de retard important ou de modification du projet sans l’accord écrit de la Commune, celle-ci peut suspendre les versements, réduire la subvention ou exiger le reversement de tout ou partie des sommes versées, après avoir entendu l’Association.',
      ],
    },
    { title: 'Part non consommée et excédent', paragraphs: [keptRule(agreement.keptShare, law('grant.agreement.article').value)] },
    {
      title: 'Aides en nature',
      paragraphs: [
        inKind === ''
          ? 'La Commune ne met aucun bien ni service à la disposition de l’Association au titre de la présente convention.'
          : `La Commune apporte en outre les aides en nature suivantes, que l’Association valorise dans ses comptes : ${inKind}`,
      ],
    },
    {
      title: 'Avenant',
      paragraphs: [
        'La convention ne peut être modifiée que par un avenant écrit et signé par les deux parties, après délibération du conseil municipal lorsqu’il change le montant ou la durée.',
      ],
    },
    {
      title: 'Résiliation',
      paragraphs: [
        'En cas de manquement de l’une des parties, l’autre peut résilier la convention de plein droit, un mois après une mise en demeure par lettre recommandée avec accusé de réception restée sans effet.',
      ],
    },
    {
      title: 'Recours',
      paragraphs: [
        `Les parties recherchent un règlement amiable. À défaut, le litige relève du ${law('grant.court').value}. Le délai de recours est de ${months} mois.`,
      ],
    },
  ];
}

/** The conditions to keep a part that was not spent. Loi n° 2000-321, art. 10. */
function keptRule(share: number, article: string): string {
  const rule =
    share === 0
      ? 'La part de la subvention qui n’a pas été consommée est reversée à la Commune'
      : `L’Association peut conserver, comme excédent raisonnable, la part de la subvention qui n’a pas été consommée, dans la limite de ${share}${NNBSP}% de son montant, à condition de l’affecter au même projet ; le surplus est reversé à la Commune`;
  return `${rule} (article ${article} de la loi n° 2000-321 du 12 avril 2000). Ce point est vérifié au vu du compte rendu financier.`;
}
