import { useState } from 'react';
import type { TariffRow } from '#shared/features/in-kind/model';
import { UnitPrice } from '#shared/features/in-kind/model';
import type { Cents } from '#shared/kernel/money';
import { formatAmount } from '#shared/kernel/money';
import { MoneyInput } from '../../../components/MoneyInput';
import { call } from '../../../lib/api';
import { showFailure, showUndo } from '../../../lib/notices';

/** The price of a year, typed in place and saved when it is left or at Enter; the notice undoes it. */
export function PriceCell({ tariff, year }: { tariff: TariffRow; year: number }) {
  const stored = tariff.rates.find((rate) => rate.year === year)?.amount ?? null;
  const [typed, setTyped] = useState<{ value: Cents | null; from: Cents | null }>({ value: stored, from: stored });
  // A price that changed elsewhere (copied from another year, undone) replaces what this box held.
  const value = typed.from === stored ? typed.value : stored;
  const refused = value !== null && !UnitPrice.safeParse(value).success;
  const save = () => {
    if (value === stored || refused) return;
    const set = (amount: Cents | null) => call('tariffs.setRate', { id: tariff.id, year, amount });
    set(value).then(() => showUndo(savedText(tariff, year, value), () => set(stored), 'tariff-price'), showFailure);
  };
  return (
    <MoneyInput
      size="sm"
      aria-label={`Prix ${year}, ${tariff.name}`}
      placeholder="–"
      value={value}
      onChange={(amount) => setTyped({ value: amount, from: stored })}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
      error={refused ? 'Entre 0 et 1\u202f000\u202f000\u202f€' : undefined}
      disabled={tariff.archivedAt !== null}
    />
  );
}

function savedText({ name }: TariffRow, year: number, value: Cents | null): string {
  return `${name}, prix ${year}\u00a0: ${value === null ? 'retiré' : formatAmount(value)}.`;
}
