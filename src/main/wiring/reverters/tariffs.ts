import { fold } from '#shared/kernel/french';
import { Tariff, TariffInput, type TariffRow } from '#shared/features/in-kind/model';
import { broken, conflict } from '#shared/kernel/errors';
import { TariffId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import type { Reverter } from '../../features/history/reverter';
import * as tariffs from '../../features/in-kind/tariffs-repository';

/** Something the town lends or does, with its price by year. */
export const tariffReverter: Reverter = {
  entity: 'tariff',
  topics: ['in-kind'],

  current(db, id) {
    const found = findTariff(db, id);
    if (!found) return null;
    const { version: _version, supports: _supports, ...tariff } = found;
    return tariff;
  },

  restore(tx, text, { before }) {
    const id = TariffId.parse(text);
    if (before === null) {
      tariffs.deleteTariff(tx, id);
      return;
    }
    const whole = Tariff.parse(before);
    refuseImpossible(tx, whole, findTariff(tx, id));
    if (!findTariff(tx, id)) tariffs.insertTariff(tx, id, TariffInput.strip().parse(whole));
    tariffs.updateTariff(tx, tariffs.getTariff(tx, id), TariffInput.strip().parse(whole));
    tariffs.setTariffArchived(tx, tariffs.getTariff(tx, id), whole.archivedAt);
    for (const { year } of tariffs.getTariff(tx, id).rates) tariffs.setRate(tx, tariffs.getTariff(tx, id), { year, amount: null });
    for (const rate of whole.rates) tariffs.setRate(tx, tariffs.getTariff(tx, id), rate);
  },
};

function findTariff(db: Reader, id: string): TariffRow | undefined {
  return tariffs.listTariffs(db, { archived: true }).find((tariff) => tariff.id === id);
}

/** What is valued with it keeps its meaning; two on offer of one name could not be told apart. */
function refuseImpossible(tx: Tx, whole: Tariff, found: TariffRow | undefined): void {
  const otherMeaning = found !== undefined && (found.kind !== whole.kind || found.unit !== whole.unit);
  if (otherMeaning && found.supports > 0) throw broken({ rule: 'tariff-in-use', supports: found.supports });
  if (whole.archivedAt !== null) return;
  const same = tariffs.listTariffs(tx, { archived: false }).some(({ id, name }) => id !== whole.id && fold(name) === fold(whole.name));
  if (same) throw conflict('tariff', 'name', whole.name);
}
