import type { z } from 'zod';
import type { agreementsContract } from '#shared/features/agreements/contract';
import type { AgreementInput } from '#shared/features/agreements/model';
import { isDepositDue, longestYears } from '#shared/features/agreements/rules';
import { needsAgreement } from '#shared/features/grants/rules';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import { civilDate, type CivilDate } from '#shared/kernel/dates';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { cents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { agreementFacts, agreementRows, findAgreementOf, grantedFacts, type AgreementFacts } from './rows-report';

type OutputOf<Name extends keyof typeof agreementsContract> = z.output<(typeof agreementsContract)[Name]['output']>;

/** What the lists of agreements ask of other features. */
interface ReadingSources {
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
}

interface RequestSources extends ReadingSources {
  readonly budgetOf: (db: Reader, id: GrantRequestId) => { readonly cost: Cents } | null;
}

/** The agreements of a campaign, and the requests that require one and have none. */
export function listAgreements(
  db: Reader,
  id: CampaignId,
  { lawOn, today }: ReadingSources & Pick<Call, 'today'>,
): OutputOf<'agreements.list'> {
  const law = lawOn(db, today);
  return {
    rows: agreementRows(db, id, today),
    missing: grantedFacts(db, id).flatMap(({ hasAgreement, requestId, associationId, associationName, voted, yearTotal }) =>
      hasAgreement || voted === null || !needsAgreement(yearTotal, law)
        ? []
        : [{ requestId, associationId, associationName, voted, yearTotal }],
    ),
    threshold: cents(legalNumber(law, 'grant.agreement-threshold')),
    source: law('grant.agreement-threshold').source,
  };
}

/** The agreement of a request, or what a new one would say. @throws NOT_FOUND */
export function agreementOfRequest(
  db: Reader,
  id: GrantRequestId,
  { lawOn, budgetOf, today }: RequestSources & Pick<Call, 'today'>,
): OutputOf<'agreements.ofRequest'> {
  const law = lawOn(db, today);
  const facts = agreementFacts(db, id);
  const dossierCost = budgetOf(db, id)?.cost ?? null;
  return {
    row: findAgreementOf(db, id, today) ?? null,
    proposed: { ...proposedFor(facts, law), projectCost: dossierCost },
    dossierCost,
    longestYears: longestYears(law),
    voted: facts.voted,
    required: needsAgreement(facts.yearTotal, law),
    depositDue: isDepositDue(facts.yearTotal, law),
    yearTotal: facts.yearTotal,
    source: law('grant.agreement-threshold').source,
  };
}

/** What an agreement of the year says before anything is typed; it starts with the year. */
function proposedFor({ year, purpose }: AgreementFacts, law: LegalLookup): AgreementInput {
  return {
    startsOn: civilDate(`${year}-01-01`),
    endsOn: civilDate(`${year}-12-31`),
    project: purpose,
    projectCost: null,
    advanceShare: legalNumber(law, 'grant.advance-share'),
    useTerms:
      'La subvention est employée aux dépenses de fonctionnement du projet prévues au budget de l’annexe II. Elle ne peut servir à une dépense d’investissement.',
    indicators:
      'Nombre de bénéficiaires, dont habitants de la commune\nNombre de séances ou de manifestations\nPart des ressources propres dans le budget',
    keptShare: 0,
    inKind: '',
  };
}
