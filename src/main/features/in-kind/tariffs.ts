import type { z } from 'zod';
import type { inKindContract } from '#shared/features/in-kind/contract';
import type { Tariff } from '#shared/features/in-kind/model';
import { raised } from '#shared/features/in-kind/rules';
import { broken, conflict } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { TariffId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as repository from './tariffs-repository';

type InputOf<Name extends keyof typeof inKindContract> = z.output<(typeof inKindContract)[Name]['input']>;

export type TariffsService = ReturnType<typeof createTariffsService>;

/** What the town lends or does, with its price by year. */
export function createTariffsService(store: Store) {
  function change(id: TariffId, call: Call, work: (tx: Tx, before: Tariff) => void): Tariff {
    const after = store.write(call, (tx, audit) => changeIn(tx, audit, { id, work: (before) => work(tx, before) }));
    call.changed('in-kind');
    return after;
  }

  return {
    list: (archived: boolean) => store.read((db) => repository.listTariffs(db, { archived })),

    add({ values, rate }: InputOf<'tariffs.add'>, call: Call): Tariff {
      const id = newId(TariffId);
      const added = store.write(call, (tx, audit) => {
        refuseSameName(tx, values);
        repository.insertTariff(tx, id, values);
        if (rate !== null) repository.insertRate(tx, id, rate);
        const tariff = repository.getTariff(tx, id);
        audit({ entity: 'tariff', entityId: id, label: values.name, after: tariff });
        return tariff;
      });
      call.changed('in-kind');
      return added;
    },

    update({ id, version, values }: InputOf<'tariffs.update'>, call: Call): Tariff {
      return change(id, call, (tx, before) => {
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'tariff' });
        const { supports } = repository.getTariffRow(tx, id);
        const sameMeaning = values.kind === before.kind && values.unit === before.unit;
        if (supports > 0 && !sameMeaning) throw broken({ rule: 'tariff-in-use', supports });
        refuseSameName(tx, { ...values, id });
        repository.updateTariff(tx, before, values);
      });
    },

    setRate: ({ id, year, amount }: InputOf<'tariffs.setRate'>, call: Call): Tariff =>
      change(id, call, (tx, before) => repository.setRate(tx, before, { year, amount })),

    setArchived: (id: TariffId, archived: boolean, call: Call): Tariff =>
      change(id, call, (tx, before) => {
        if (!archived) refuseSameName(tx, before);
        repository.setTariffArchived(tx, before, archived ? call.now : null);
      }),

    copyYear({ from, to, percent }: InputOf<'tariffs.copyYear'>, call: Call): { copied: TariffId[]; kept: number } {
      const done = store.write(call, (tx, audit) => {
        const offered = repository.listTariffs(tx, { archived: false });
        const priced = offered.filter((tariff) => rateIn(tariff, from) !== undefined);
        const wanting = priced.filter((tariff) => rateIn(tariff, to) === undefined);
        if (wanting.length === 0) audit({ entity: 'tariff', entityId: null, label: `Tarifs ${to}`, after: { year: to, copied: 0 } });
        for (const tariff of wanting) {
          const amount = raised(rateIn(tariff, from)?.amount ?? raise(), percent);
          changeIn(tx, audit, { id: tariff.id, work: (before) => repository.setRate(tx, before, { year: to, amount }) });
        }
        return { copied: wanting.map(({ id }) => id), kept: priced.length - wanting.length };
      });
      call.changed('in-kind');
      return done;
    },

    clearYear({ ids, year }: InputOf<'tariffs.clearYear'>, call: Call): { cleared: number } {
      store.write(call, (tx, audit) => {
        for (const id of ids) changeIn(tx, audit, { id, work: (before) => repository.setRate(tx, before, { year, amount: null }) });
      });
      call.changed('in-kind');
      return { cleared: ids.length };
    },
  };
}

interface TariffChange {
  readonly id: TariffId;
  readonly work: (before: Tariff) => void;
}

/** Changes a tariff inside a transaction, with its line in the journal. */
function changeIn(tx: Tx, audit: AuditSink, { id, work }: TariffChange): Tariff {
  const before = repository.getTariff(tx, id);
  work(before);
  const after = repository.getTariff(tx, id);
  audit({ entity: 'tariff', entityId: id, label: after.name, before, after });
  return after;
}

/** Two tariffs on offer of one name could not be told apart in a list. */
function refuseSameName(db: Reader, { id, name }: { id?: TariffId; name: string }): void {
  const same = repository.listTariffs(db, { archived: false }).some((tariff) => tariff.id !== id && fold(tariff.name) === fold(name));
  if (same) throw conflict('tariff', 'name', name);
}

function rateIn({ rates }: Tariff, year: number): Tariff['rates'][number] | undefined {
  return rates.find((rate) => rate.year === year);
}

function raise(): never {
  throw new RangeError('no price to copy');
}
