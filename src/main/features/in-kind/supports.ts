import type { z } from 'zod';
import type { inKindContract } from '#shared/features/in-kind/contract';
import type { InKindInput, InKindLine } from '#shared/features/in-kind/model';
import { MOST_SUPPORT, supportAmount, totalOfKinds } from '#shared/features/in-kind/rules';
import { agreementKind, sumsOf, supportByYear, type AssociationSupport, type YearSupport } from '#shared/features/in-kind/support';
import type { LegalLookup } from '#shared/features/legal/rules';
import { civilDate, yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { NBSP } from '#shared/kernel/french';
import { InKindSupportId, type AssociationId } from '#shared/kernel/ids';
import { cents, formatAmount, type Cents } from '#shared/kernel/money';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as reports from './report-repository';
import * as repository from './supports-repository';
import { getTariff } from './tariffs-repository';

/** What supports in kind ask of other features. */
export interface SupportsDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** Gives the name. @throws NOT_FOUND when there is no such association */
  readonly associationName: (db: Reader, id: AssociationId) => string;
  /** @throws NOT_FOUND when there is no such association, or it is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

type InputOf<Name extends keyof typeof inKindContract> = z.output<(typeof inKindContract)[Name]['input']>;

export type SupportsService = ReturnType<typeof createSupportsService>;

/** Help in kind, and with the grants voted the total real support of each association. */
export function createSupportsService({ store, lawOn, associationName, requireAssociation }: SupportsDependencies) {
  const lineOf = (id: InKindSupportId) => store.read((db) => repository.getLine(db, id));

  return {
    ofAssociation: (id: AssociationId): InKindLine[] =>
      store.read((db) => {
        associationName(db, id);
        return repository.listSupportsOf(db, id);
      }),

    add({ associationId, values }: InputOf<'inKind.add'>, call: Call): InKindLine {
      const id = newId(InKindSupportId);
      const amount = checkedAmount(values);
      store.write(call, (tx, audit) => {
        requireAssociation(tx, associationId);
        getTariff(tx, values.tariffId);
        const support = { ...values, id, associationId, amount, version: 1, removedAt: null };
        repository.insertSupport(tx, support);
        audit({ entity: 'in-kind-support', entityId: id, label: associationName(tx, associationId), after: support });
      });
      call.changed('in-kind');
      return lineOf(id);
    },

    update({ id, version, values }: InputOf<'inKind.update'>, call: Call): InKindLine {
      const amount = checkedAmount(values);
      store.write(call, (tx, audit) => {
        const before = repository.getSupport(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'in-kind-support' });
        getTariff(tx, values.tariffId);
        repository.updateSupport(tx, before, { ...values, amount });
        const after = repository.getSupport(tx, id);
        audit({ entity: 'in-kind-support', entityId: id, label: associationName(tx, before.associationId), before, after });
      });
      call.changed('in-kind');
      return lineOf(id);
    },

    setRemoved(id: InKindSupportId, removed: boolean, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = repository.getSupport(tx, id);
        if (!removed) requireAssociation(tx, before.associationId);
        repository.setSupportRemoved(tx, before, removed ? call.now : null);
        const label = associationName(tx, before.associationId);
        audit({ entity: 'in-kind-support', entityId: id, label, before: { removed: !removed }, after: { removed } });
      });
      call.changed('in-kind');
    },

    lineOf,

    ofYear: (request: InputOf<'inKind.ofYear'>) =>
      store.read((db) => {
        const page = reports.pageOfYear(db, request);
        return { ...page, amount: totalOfKinds(page.totals) };
      }),

    supportOf: (id: AssociationId, today: CivilDate): YearSupport[] =>
      store.read((db) => {
        associationName(db, id);
        const grants = reports.listVotedGrants(db, id);
        const inKind = reports.inKindByYear(db, id);
        const lastYear = Math.max(yearOf(today), ...grants.map(({ year }) => year), ...inKind.keys());
        return supportByYear({ grants, inKind, lastYear, lawOf: (year) => lawOn(db, lawDay(year, today)) });
      }),

    supportOfYear: (request: InputOf<'support.ofYear'>, today: CivilDate) =>
      store.read((db) => {
        const law = lawOn(db, lawDay(request.year, today));
        const { rows, totals } = reports.pageOfSupport(db, request);
        const { total, cash, ...inKind } = totals;
        return { rows: rows.map((row) => supportRow(row, law)), total, cash, inKind, amount: sumsOf(cash, inKind).total };
      }),

    years: (today: CivilDate): number[] =>
      store.read((db) => [...new Set([yearOf(today), ...reports.listSupportYears(db)])].sort((a, b) => b - a)),
  };
}

function supportRow({ associationId, associationName, domain, cash, ...inKind }: reports.YearSums, law: LegalLookup): AssociationSupport {
  const sums = sumsOf(cash, inKind);
  return { associationId, associationName, domain, ...sums, agreement: agreementKind(sums, law) };
}

/** The law a year is judged by: that of its last day, or of today while it runs. */
function lawDay(year: number, today: CivilDate): CivilDate {
  const end = civilDate(`${year}-12-31`);
  return end < today ? end : today;
}

const TOO_MUCH = `Cette aide vaudrait plus de ${formatAmount(cents(MOST_SUPPORT))}${NBSP}: vérifiez la quantité et le prix.`;

/** The amount of a support. @throws when its dates are not in order or of another year, or when it would be worth too much */
function checkedAmount({ quantity, unitPrice, year, startsOn, endsOn }: InKindInput): Cents {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw broken({ rule: 'support-dates-out-of-order' });
  if (startsOn !== null && yearOf(startsOn) > year) throw invalidField(['values', 'startsOn'], `Cette date est après l’exercice ${year}.`);
  if (endsOn !== null && yearOf(endsOn) < year) throw invalidField(['values', 'endsOn'], `Cette date est avant l’exercice ${year}.`);
  const amount = supportAmount(quantity, unitPrice);
  if (amount === undefined) throw invalidField(['values', 'quantity'], TOO_MUCH);
  return amount;
}
