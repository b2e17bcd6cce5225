import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { AssociationId, InKindSupportId, TariffId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { InKindInput, InKindLine, KindTotals, SupportKind, Tariff, TariffInput, TariffRow, UnitPrice, Year } from './model';
import { AssociationSupport, YearSupport } from './support';

const ByTariff = z.strictObject({ id: TariffId });
const BySupport = z.strictObject({ id: InKindSupportId });
const ByAssociation = z.strictObject({ associationId: AssociationId });

const Paged = { search: z.string().max(200).optional(), page: z.int().min(1), pageSize: z.int().min(1).max(200) };

export const inKindContract = {
  'tariffs.list': query(
    { permission: 'read', summary: 'What the town lends or does, with its price by year; the archived ones too when asked.' },
    z.strictObject({ archived: z.boolean().optional() }),
    z.array(TariffRow),
  ),
  'tariffs.add': command(
    { permission: 'validate', summary: 'Adds a tariff, with its price of a year when it is known.' },
    z.strictObject({ values: TariffInput, rate: z.strictObject({ year: Year, amount: UnitPrice }).nullable() }),
    Tariff,
  ),
  'tariffs.update': command(
    { permission: 'validate', summary: 'Changes a tariff; its kind and unit stay once it has served.' },
    z.strictObject({ id: TariffId, version: z.int(), values: TariffInput }),
    Tariff,
  ),
  'tariffs.setRate': command(
    { permission: 'validate', summary: 'Sets the price of a year, or takes it off (null). Supports already written do not move.' },
    z.strictObject({ id: TariffId, year: Year, amount: UnitPrice.nullable() }),
    Tariff,
  ),
  'tariffs.copyYear': command(
    { permission: 'validate', summary: 'Gives every tariff without one the price of another year, raised by a percentage in hundredths.' },
    z.strictObject({ from: Year, to: Year, percent: z.int().min(-5_000).max(10_000) }),
    z.strictObject({ copied: z.array(TariffId), kept: z.int() }),
  ),
  'tariffs.clearYear': command(
    { permission: 'validate', summary: 'Takes the price of a year off these tariffs: undoes `tariffs.copyYear`.' },
    z.strictObject({ ids: z.array(TariffId).min(1).max(1_000), year: Year }),
    z.strictObject({ cleared: z.int() }),
  ),
  'tariffs.archive': command(
    { permission: 'validate', summary: 'The tariff is no longer offered; what it valued stays.' },
    ByTariff,
    Tariff,
  ),
  'tariffs.restore': command({ permission: 'validate', summary: 'Offers an archived tariff again.' }, ByTariff, Tariff),

  'inKind.ofAssociation': query(
    { permission: 'read', summary: 'The supports in kind of an association, latest year first.' },
    ByAssociation,
    z.array(InKindLine),
  ),
  'inKind.add': command(
    { permission: 'write', summary: 'Records a support in kind; its amount is worked out and kept.' },
    z.strictObject({ associationId: AssociationId, values: InKindInput }),
    InKindLine,
  ),
  'inKind.update': command(
    { permission: 'write', summary: 'Changes a support in kind; refused when it changed meanwhile.' },
    z.strictObject({ id: InKindSupportId, version: z.int(), values: InKindInput }),
    InKindLine,
  ),
  'inKind.remove': command(
    { permission: 'write', summary: 'Takes a support in kind out; `inKind.putBack` undoes it.' },
    BySupport,
    z.strictObject({}),
  ),
  'inKind.putBack': command({ permission: 'write', summary: 'Puts a removed support in kind back.' }, BySupport, InKindLine),
  'inKind.ofYear': query(
    {
      permission: 'read',
      summary: 'One page of the supports in kind of a year, all associations, with the totals of all that match by kind.',
    },
    z.strictObject({ year: Year, kind: SupportKind.optional(), ...Paged }),
    z.strictObject({ rows: z.array(InKindLine), total: z.int(), totals: KindTotals, amount: zCents }),
  ),

  'support.ofAssociation': query(
    {
      permission: 'read',
      summary: 'Everything the town gave an association in each of the last five years: grants voted and help in kind.',
    },
    ByAssociation,
    z.array(YearSupport),
  ),
  'support.ofYear': query(
    {
      permission: 'read',
      summary: 'One page of what each association was given in a year, in cash and in kind, largest first, with the totals of all.',
    },
    z.strictObject({ year: Year, ...Paged }),
    z.strictObject({
      rows: z.array(AssociationSupport),
      total: z.int(),
      cash: zCents,
      inKind: KindTotals,
      amount: zCents,
    }),
  ),
  'support.years': query(
    { permission: 'read', summary: 'The years in which something was given, latest first; this year is always among them.' },
    z.strictObject({}),
    z.array(z.int()),
  ),
};
