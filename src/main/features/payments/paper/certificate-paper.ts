import { chapterOf } from '#shared/features/grants/chapter';
import type { LegalLookup } from '#shared/features/legal/rules';
import { paymentName } from '#shared/features/payments/words';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { NBSP, quote } from '#shared/kernel/french';
import { formatSiret } from '#shared/kernel/identifiers';
import { amountInLetters, cents, formatAmount, sumCents } from '#shared/kernel/money';
import { gap, orGap } from '../../../documents/gaps';
import type { Fact, Text } from '../../../documents/papers';
import type { CertificatePaper } from '../../../documents/payment-papers';
import { emphasised } from '../../../documents/sentences';
import { letterSignature, ofPlace } from '../../../documents/town-letterhead';
import type { ListedPayment } from '../list-report';
import type { GrantFacts } from '../requests-report';

/** What one certificate is written from. */
export interface CertificateSource {
  readonly town: Town;
  readonly law: LegalLookup;
  readonly today: CivilDate;
  readonly grant: GrantFacts;
  /** The payment, with its certificate's number and day. */
  readonly payment: ListedPayment;
  /** The other payments of the grant that were made, or certified before. */
  readonly earlier: readonly ListedPayment[];
}

/** The certificate that goes with the order to pay (CGCT, art. D. 1617-19 and annexe I: 7211 first payment, 7212 the others). */
export function certificatePaper(source: CertificateSource): CertificatePaper {
  const { town, today, grant, payment } = source;
  return {
    title: 'Certificat administratif',
    number: `n° ${payment.certificateNumber}`,
    subtitle: `${paymentName(payment)} ${payment.kind === 'advance' ? 'sur une' : 'd’une'} subvention – exercice ${grant.year}`,
    authority: `${town.mayorTitle} de la commune ${ofPlace(town.name)},`,
    visas: visas(source),
    certifies: 'CERTIFIE',
    statement: statement(source),
    facts: facts(source),
    accountHeading: 'Décompte',
    account: account(source),
    attachmentsHeading: 'Pièces jointes',
    attachments: attachments(source),
    dateline: `Fait à ${town.name}, le ${formatDateMedium(payment.certifiedOn ?? today)}`,
    signature: letterSignature(town),
  };
}

function isFirst({ earlier }: CertificateSource): boolean {
  return earlier.length === 0;
}

function visas(source: CertificateSource): Text[] {
  const { law, grant } = source;
  const heading = isFirst(source)
    ? `rubrique ${law('grant.payment.first-heading').value} : premier paiement`
    : `rubrique ${law('grant.payment.next-heading').value} : autres paiements`;
  const articles = `${law('grant.award.article').value} et ${law('grant.payment.article').value}`;
  return [
    `Vu le code général des collectivités territoriales, notamment ses articles ${articles}, et son annexe I (${heading}) ;`,
    `Vu ${deliberation(grant)} accordant à l’association ${quote(grant.associationName)} une subvention de ${formatAmount(grant.voted ?? cents(0))} pour l’objet suivant : ${grant.purpose} ;`,
    ...(grant.agreementOn === null ? [] : [`Vu la convention signée avec l’association le ${formatDateMedium(grant.agreementOn)} ;`]),
  ];
}

function deliberation({ deliberation: number, votedOn }: GrantFacts): string {
  const day = votedOn === null ? gap('date du vote') : formatDateMedium(votedOn);
  return `la délibération n°${NBSP}${orGap(number, 'numéro de la délibération')} du conseil municipal du ${day}`;
}

function statement({ payment, grant, town }: CertificateSource): Text {
  return emphasised(town, 'certificate.statement', {
    bold: ['montant'],
    values: {
      montant: `${formatAmount(payment.amount)} (${amountInLetters(payment.amount)})`,
      association: quote(grant.associationName),
    },
  });
}

function facts({ payment, grant }: CertificateSource): Fact[] {
  const commitment = grant.commitmentOn === null ? gap('date du contrat d’engagement républicain') : formatDateMedium(grant.commitmentOn);
  return [
    { label: 'Bénéficiaire', value: grant.associationName },
    { label: 'SIRET', value: grant.hasSiret ? formatSiret(grant.siret) : gap('SIRET') },
    { label: 'Nature du versement', value: `${paymentName(payment)}${payment.ranks > 1 ? ` (${payment.rank} sur ${payment.ranks})` : ''}` },
    { label: 'Imputation', value: budgetLine(grant) },
    {
      label: 'Compte à créditer',
      value: grant.holder === null ? gap('relevé d’identité bancaire') : `relevé joint, au nom de ${quote(grant.holder)}`,
    },
    { label: 'Contrat d’engagement républicain', value: `souscrit le ${commitment}` },
  ];
}

/** « chapitre 65, article 65748, fonction 024 » */
function budgetLine({ account: article, functionCode }: GrantFacts): string {
  const chapter = chapterOf(article);
  return `${chapter === null ? '' : `chapitre ${chapter}, `}article ${article}, fonction ${functionCode}`;
}

function account({ payment, grant, earlier }: CertificateSource): CertificatePaper['account'] {
  const voted = grant.voted ?? cents(0);
  const before = sumCents(earlier.map(({ amount }) => amount));
  const lines = earlier.map((one): [string, string] => [earlierLabel(one), formatAmount(one.amount)]);
  return {
    columns: [
      { head: 'Désignation', share: 74 },
      { head: 'Montant', share: 26, figures: true },
    ],
    rows: [
      ['Subvention votée', formatAmount(voted)],
      ...(lines.length === 0
        ? [['Versements antérieurs', formatAmount(cents(0))]]
        : [...lines, ['Total des versements antérieurs', formatAmount(before)]]),
      ['Présent versement', formatAmount(payment.amount)],
      ['Reste à verser', formatAmount(cents(voted - before - payment.amount))],
    ],
  };
}

function earlierLabel(one: ListedPayment): string {
  const certificate = one.certificateNumber === '' ? '' : `, certificat n° ${one.certificateNumber}`;
  return one.paidOn === null
    ? `${paymentName(one)}${certificate}, en cours de paiement`
    : `${paymentName(one)}${certificate}, versé le ${formatDateShort(one.paidOn)}`;
}

/** What the list of the annexe I asks for: everything with the first payment, the account of those before with the others. */
function attachments(source: CertificateSource): Text[] {
  const { grant, law } = source;
  if (!isFirst(source)) {
    return [
      `Décompte ci-dessus ; ${deliberation(grant)} a été produite à l’appui du premier versement.`,
      'Relevé d’identité bancaire de l’association.',
    ];
  }
  const threshold = law('grant.agreement-threshold');
  const required = grant.yearTotal > Number(threshold.value);
  const agreement = grant.agreementOn === null ? gap('convention signée') : `Convention du ${formatDateMedium(grant.agreementOn)}`;
  return [
    `Extrait de ${deliberation(grant)}.`,
    ...(required || grant.agreementOn !== null ? [`${agreement}.`] : []),
    'Relevé d’identité bancaire de l’association.',
  ];
}

/** « Certificats administratifs – Jarny »: what the file of a batch is called. */
export function certificatesTitle(payments: readonly ListedPayment[]): string {
  const [first] = payments;
  const last = payments.at(-1);
  if (!first || !last) return 'Certificat administratif';
  if (payments.length === 1) return `Certificat administratif n° ${first.certificateNumber} – ${first.associationName}`;
  return `Certificats administratifs n° ${first.certificateNumber} à ${last.certificateNumber}`;
}
