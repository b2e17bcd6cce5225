import { PAYMENT_STEPS, paymentName } from '#shared/features/payments/words';
import { formatDateLong } from '#shared/kernel/dates';
import { DomainError, notFound } from '#shared/kernel/errors';
import { plural } from '#shared/kernel/french';
import { formatSiret } from '#shared/kernel/identifiers';
import type { AssociationId, PaymentId } from '#shared/kernel/ids';
import { cents, sumCents, type Cents } from '#shared/kernel/money';
import type { Reader, Store } from '../../db/connection';
import { workbookBytes, type WorkbookColumn, type WorkbookLine } from '../../documents/workbook';
import type { Call } from '../../ipc/call';
import { allows } from '../../security/permissions';
import { listByIds } from './list-report';
import { grantFacts, type GrantFacts } from './requests-report';
import { clocked, clockOf, type ClockedPayment, type RowSources } from './rows';

/** The bank details in use of these associations, whole only when `revealed`. */
export type BankColumnsOf = (
  db: Reader,
  ids: readonly AssociationId[],
  options: { revealed: boolean },
) => ReadonlyMap<AssociationId, { readonly holder: string; readonly iban: string; readonly bic: string }>;

/** What the list for the accounting office asks of other features. */
export interface AccountingDependencies extends RowSources {
  readonly store: Store;
  readonly bankColumns: BankColumnsOf;
}

const COLUMNS: readonly WorkbookColumn[] = [
  { title: 'Bénéficiaire', width: 38, kind: 'text' },
  { title: 'SIRET', width: 20, kind: 'text' },
  { title: 'Titulaire du compte', width: 34, kind: 'text' },
  { title: 'IBAN', width: 36, kind: 'text' },
  { title: 'BIC', width: 14, kind: 'text' },
  { title: 'Objet', width: 34, kind: 'text' },
  { title: 'Versement', width: 18, kind: 'text' },
  { title: 'Montant (€)', width: 14, kind: 'cents' },
  { title: 'Article', width: 10, kind: 'text' },
  { title: 'Fonction', width: 10, kind: 'text' },
  { title: 'Délibération', width: 16, kind: 'text' },
  { title: 'Date de la délibération', width: 14, kind: 'day' },
  { title: 'Certificat', width: 12, kind: 'text' },
  { title: 'Date du certificat', width: 14, kind: 'day' },
  { title: 'À payer au plus tard le', width: 14, kind: 'day' },
  { title: 'État', width: 12, kind: 'text' },
];
const AMOUNT = COLUMNS.findIndex(({ kind }) => kind === 'cents');

/** The list for the accounting office: whole IBANs only for an account that may validate. That it was made stays in the journal. */
export async function accountingList(
  { store, lawOn, agreementDates, bankColumns }: AccountingDependencies,
  ids: readonly PaymentId[],
  call: Call,
): Promise<{ fileName: string; bytes: Uint8Array; revealed: boolean }> {
  const revealed = mayReveal(call);
  const { payments, facts, banks } = store.read((db) => {
    const listed = listByIds(db, ids);
    if (listed.length < new Set(ids).size) throw notFound('payment');
    const clock = clockOf(db, { lawOn, agreementDates }, call.today);
    const requestIds = [...new Set(listed.map(({ requestId }) => requestId))];
    return {
      payments: listed.map((payment) => clocked(payment, clock)),
      facts: grantFacts(db, requestIds, agreementDates),
      banks: bankColumns(db, [...new Set(listed.map(({ associationId }) => associationId))], { revealed }),
    };
  });
  const lines = payments.map((payment) => lineOf(payment, facts.get(payment.requestId), banks.get(payment.associationId)));
  const total = sumCents(payments.map(({ amount }) => amount));
  const heading = [
    'Subventions à verser',
    `Liste du ${formatDateLong(call.today)} – ${plural(payments.length, 'versement', 'versements')}`,
  ];
  const bytes = await workbookBytes({
    sheet: 'Versements',
    heading,
    columns: COLUMNS,
    lines: [...lines, totalLine('Total', total), ...recap(payments, facts)],
  });
  store.write(call, (_tx, audit) =>
    audit({
      entity: 'document',
      entityId: null,
      label: `Liste pour la comptabilité : ${plural(payments.length, 'versement', 'versements')}`,
      after: { payments: payments.length, amount: total, wholeIbans: revealed },
    }),
  );
  call.changed('audit');
  return { fileName: `${call.today}-versements-comptabilite.xlsx`, bytes, revealed };
}

function mayReveal({ account }: Call): boolean {
  if (account === null) throw new DomainError({ code: 'LOCKED', details: {} });
  return allows(account.role, 'validate');
}

type Bank = ReturnType<ReturnType<BankColumnsOf>['get']>;

function lineOf(payment: ClockedPayment, grant: GrantFacts | undefined, bank: Bank): WorkbookLine {
  const cells = [
    payment.associationName,
    grant?.hasSiret === true ? formatSiret(grant.siret) : '',
    bank?.holder ?? '',
    bank?.iban ?? '',
    bank?.bic ?? '',
    payment.purpose,
    paymentName(payment),
    payment.amount,
    grant?.account ?? '',
    grant?.functionCode ?? '',
    grant?.deliberation ?? '',
    grant?.votedOn ?? null,
    payment.certificateNumber,
    payment.certifiedOn,
    payment.dueOn,
    PAYMENT_STEPS[payment.step],
  ];
  return { cells: cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)) };
}

/** Ordinary spaces, so that a number copied from the list is read by any other program. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

function totalLine(label: string, amount: Cents): WorkbookLine {
  return { strong: true, cells: COLUMNS.map((_column, rank) => (rank === 0 ? label : rank === AMOUNT ? amount : null)) };
}

/** The sums by line of the budget, when there are several. */
function recap(payments: readonly ClockedPayment[], facts: ReadonlyMap<string, GrantFacts>): WorkbookLine[] {
  const sums = new Map<string, number>();
  for (const { requestId, amount } of payments) {
    const grant = facts.get(requestId);
    const key = `dont article ${grant?.account ?? '?'}, fonction ${grant?.functionCode ?? '?'}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums.size < 2
    ? []
    : [...sums].toSorted(([a], [b]) => a.localeCompare(b, 'fr')).map(([label, sum]) => totalLine(label, cents(sum)));
}
