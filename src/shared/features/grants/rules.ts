import { cents, formatAmount, type Cents } from '../../kernel/money';
import { listOf } from '../../kernel/french';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { CampaignTotals, GrantWarning } from './model';

/** What the guards need to know about one request. `yearTotal`: every cash grant of the year to the same association. */
export interface GuardedRequest {
  readonly yearTotal: Cents;
  readonly hasCommitment: boolean;
  readonly hasSiret: boolean;
  /** Names of the councillors who hold a mandate in the association. */
  readonly concerned: readonly string[];
}

/** What the law has to say about a request, each with its source. Nothing here forbids: the engine explains. */
export function grantWarnings(request: GuardedRequest, law: LegalLookup): GrantWarning[] {
  const warnings: GrantWarning[] = [];
  if (needsAgreement(request.yearTotal, law)) warnings.push(agreementWarning(request.yearTotal, law));
  if (!request.hasCommitment) warnings.push(COMMITMENT_MISSING);
  if (!request.hasSiret) warnings.push(SIRET_MISSING);
  if (request.concerned.length > 0) warnings.push(concernWarning(request.concerned, law));
  return warnings;
}

/** Strictly above the threshold (23 000,00 €: no; 23 000,01 €: yes). Loi n° 2000-321, art. 10; décret n° 2001-495, art. 1er. */
export function needsAgreement(yearTotal: Cents, law: LegalLookup): boolean {
  return yearTotal > legalNumber(law, 'grant.agreement-threshold');
}

/** Warns when what is asked, proposed or voted goes over the envelope; the proposed and voted amounts matter most. */
export function envelopeWarnings({ envelope, totals }: { envelope: Cents; totals: CampaignTotals }): GrantWarning[] {
  const over = [
    { label: 'votés', total: totals.voted },
    { label: 'proposés', total: totals.proposed },
  ].find(({ total }) => total > envelope);
  if (!over) return [];
  const excess = cents(over.total - envelope);
  return [
    {
      kind: 'over-envelope',
      message: `Les montants ${over.label} (${formatAmount(over.total)}) dépassent l’enveloppe (${formatAmount(envelope)}) de ${formatAmount(excess)}.`,
      source: 'Crédits ouverts au budget de la commune pour la campagne.',
    },
  ];
}

function agreementWarning(yearTotal: Cents, law: LegalLookup): GrantWarning {
  const { value, source } = law('grant.agreement-threshold');
  return {
    kind: 'agreement-required',
    message: `${formatAmount(yearTotal)} dans l’année : une convention est obligatoire au-delà de ${formatAmount(cents(Number(value)))}.`,
    source,
  };
}

function concernWarning(concerned: readonly string[], law: LegalLookup): GrantWarning {
  return {
    kind: 'councillor-concerned',
    message: `${listOf(concerned)} ${concerned.length > 1 ? 'ne doivent' : 'ne doit'} prendre part ni au débat ni au vote.`,
    source: law('council.conflict.article').source,
  };
}

const COMMITMENT_MISSING: GrantWarning = {
  kind: 'commitment-missing',
  message: 'Le contrat d’engagement républicain n’est pas enregistré. Demandez-le à l’association avant l’attribution.',
  source: 'Loi n° 2000-321, art. 10-1 ; décret n° 2021-1947',
};

const SIRET_MISSING: GrantWarning = {
  kind: 'no-siret',
  message: 'Le SIRET manque ou n’est pas valide : le versement sera refusé par le comptable public.',
  source: 'service-public.fr, fiche F3180 (association déclarée et inscrite au répertoire Sirene)',
};
