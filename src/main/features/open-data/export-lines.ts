import type { NumberedCells } from '#shared/features/open-data/check-schema';
import type { ExportChoice, ExportNote } from '#shared/features/open-data/model';
import { cellsOf, type Granter, type GrantToWrite, type PaidPart } from '#shared/features/open-data/rules';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import { civilDate, type CivilDate } from '#shared/kernel/dates';
import { checkRna, checkSiret } from '#shared/kernel/identifiers';
import type { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { listGranted, listSupported, type Granted, type Supported } from './grants-report';

/** What the file of a year asks of other features. */
export interface ExportSources {
  readonly granter: () => Granter;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** Signed agreements by request; a request without one is absent. */
  readonly agreementDates: (db: Reader, ids: readonly GrantRequestId[]) => ReadonlyMap<GrantRequestId, CivilDate>;
  /** The payments planned or made of each request, in their order. */
  readonly paymentsOf: (db: Reader, ids: readonly GrantRequestId[]) => ReadonlyMap<GrantRequestId, readonly PaidPart[]>;
}

/** One line of the file, with where it comes from. */
export interface ExportLine extends NumberedCells {
  readonly associationId: AssociationId;
  readonly associationName: string;
  /** Null for a support in kind. */
  readonly campaignId: CampaignId | null;
  readonly requestId: GrantRequestId | null;
  readonly amount: Cents;
  readonly notes: readonly ExportNote[];
}

/** Line 1 holds the titles. */
const FIRST_LINE = 2;

/** The lines of the file of a year: the grants by association, then the supports in kind if they are wanted. */
export function exportLines(db: Reader, choice: ExportChoice, { today, ...sources }: ExportSources & { today: CivilDate }): ExportLine[] {
  const granted = listGranted(db, { year: choice.year, today, above: choice.scope === 'all' ? 0 : thresholdOf(db, choice.year, sources) });
  const kept = new Set(granted.map(({ associationId }) => associationId));
  const supported = choice.inKind ? listSupported(db, choice.year) : [];
  const supports = supported.filter(({ associationId }) => choice.scope === 'all' || kept.has(associationId));
  const ids = granted.map(({ requestId }) => requestId);
  const agreements = sources.agreementDates(db, ids);
  const payments = sources.paymentsOf(db, ids);
  const granter = sources.granter();
  const toWrite: readonly [Origin, GrantToWrite][] = [
    ...granted.map((grant): [Origin, GrantToWrite] => {
      const signedOn = agreements.get(grant.requestId) ?? null;
      return [grant, cashGrant(grant, { signedOn, payments: payments.get(grant.requestId) ?? [] })];
    }),
    ...supports.map((support): [Origin, GrantToWrite] => [
      { ...support, campaignId: null, requestId: null },
      grantInKind(support, choice.year),
    ]),
  ];
  return toWrite.map(([{ associationId, associationName, campaignId, requestId, amount }, grant], rank) => ({
    ...cellsOf(grant, granter),
    line: rank + FIRST_LINE,
    associationId,
    associationName,
    campaignId,
    requestId,
    amount,
  }));
}

type Origin = Pick<ExportLine, 'associationId' | 'associationName' | 'campaignId' | 'requestId' | 'amount'>;

/** The yearly sum beyond which an agreement, and its publication, are compulsory. */
export function thresholdOf(db: Reader, year: number, { lawOn }: Pick<ExportSources, 'lawOn'>): number {
  return legalNumber(lawOn(db, civilDate(`${year}-12-31`)), 'grant.agreement-threshold');
}

function cashGrant(grant: Granted, { signedOn, payments }: Pick<GrantToWrite, 'signedOn' | 'payments'>): GrantToWrite {
  return { ...grant, ...identifiersOf(grant), nature: 'aide en numéraire', signedOn, payments };
}

function grantInKind(support: Supported, year: number): GrantToWrite {
  const start = support.startsOn ?? civilDate(`${year}-01-01`);
  const end = support.endsOn ?? civilDate(`${year}-12-31`);
  const days = start === end ? [start] : [start, end];
  return {
    ...support,
    ...identifiersOf(support),
    purpose: `Mise à disposition : ${support.tariffName}`,
    nature: 'aide en nature',
    reference: '',
    signedOn: null,
    votedOn: start,
    payments: days.map((day) => ({ plannedOn: day, paidOn: day })),
  };
}

/** What the checks accept is written as the schema wants it; the rest as it was typed, for the checks to say so. */
function identifiersOf({ siret, rna }: Pick<Granted, 'siret' | 'rna'>): { siret: string; rna: string } {
  const checkedSiret = checkSiret(siret);
  const checkedRna = checkRna(rna);
  return {
    siret: checkedSiret.status === 'empty' ? '' : checkedSiret.value,
    rna: checkedRna.status === 'empty' ? '' : checkedRna.value,
  };
}
