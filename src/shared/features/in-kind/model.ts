import { z } from 'zod';
import { line, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, InKindSupportId, TariffId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';

/** What the town lends or does: a room, equipment, staff time, anything else. */
export const SupportKind = z.enum(['room', 'equipment', 'staff', 'other']);
export type SupportKind = z.infer<typeof SupportKind>;

/** What one price pays for. `use`: each time, however long. */
export const TariffUnit = z.enum(['hour', 'half-day', 'day', 'use', 'month', 'year']);
export type TariffUnit = z.infer<typeof TariffUnit>;

const YEAR_EXPECTED = 'Une année entre 2000 et 2100 est attendue.';

/** A budget year. */
export const Year = z.int().min(2000, YEAR_EXPECTED).max(2100, YEAR_EXPECTED);

const PRICE_LIMITS = 'Prix entre 0,00 € et 1 000 000,00 €.';

/** The price of one unit: 0 to a million euros. */
export const UnitPrice = zCents.refine((amount) => amount >= 0 && amount <= 100_000_000, PRICE_LIMITS);

export const TariffInput = z.strictObject({ kind: SupportKind, name: line(120), unit: TariffUnit });
export type TariffInput = z.infer<typeof TariffInput>;

export const TariffRate = z.strictObject({ year: z.int(), amount: zCents });
export type TariffRate = z.infer<typeof TariffRate>;

export const Tariff = TariffInput.extend({
  id: TariffId,
  version: z.int(),
  /** Earliest year first. */
  rates: z.array(TariffRate),
  /** Null while offered. */
  archivedAt: z.int().nullable(),
});
/** Something the town lends or does for associations, with its price by year. */
export type Tariff = z.infer<typeof Tariff>;

/** A tariff in the settings: `supports` counts the supports in kind that were valued with it. */
export const TariffRow = Tariff.extend({ supports: z.int() });
export type TariffRow = z.infer<typeof TariffRow>;

const QUANTITY_LIMITS = 'Une quantité entre 0,01 et 100 000,00 est attendue.';

export const InKindInput = z.strictObject({
  tariffId: TariffId,
  year: Year,
  /** Null when only the year is known. */
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
  /** In hundredths of the unit: 250 is 2,5 hours. */
  quantity: z.int().min(1, QUANTITY_LIMITS).max(10_000_000, QUANTITY_LIMITS),
  /** Proposed from the tariff of the year, and changeable. */
  unitPrice: UnitPrice,
  note: text(500),
});
export type InKindInput = z.infer<typeof InKindInput>;

export const InKindLine = InKindInput.extend({
  id: InKindSupportId,
  version: z.int(),
  associationId: AssociationId,
  associationName: z.string(),
  kind: SupportKind,
  tariffName: z.string(),
  unit: TariffUnit,
  /** Quantity × price of the day it was written: a new tariff changes nothing that is past. */
  amount: zCents,
});
/** One support in kind, as lists show it. */
export type InKindLine = z.infer<typeof InKindLine>;

/** Sums by kind. */
export const KindTotals = z.strictObject({ room: zCents, equipment: zCents, staff: zCents, other: zCents });
export type KindTotals = z.infer<typeof KindTotals>;
