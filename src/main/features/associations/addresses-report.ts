import { z } from 'zod';
import type { AssociationFilter, MailingList } from '#shared/features/associations/register';
import { checkEmail } from '#shared/kernel/identifiers';
import type { Reader } from '../../db/connection';
import { conditionsOf, type RegisterContext } from './register-conditions';

/** The e-mail addresses of associations for one message to all: each once, those that cannot work left out and counted. */
export function mailingListOf(db: Reader, filter: AssociationFilter, context: RegisterContext): MailingList {
  const { from, where, values } = conditionsOf(filter, context);
  const emails = z
    .array(z.string())
    .parse(db.statement(`SELECT a.email FROM ${from} WHERE ${where} ORDER BY a.sort_name`).pluck().all(values));
  const checked = emails.map(checkEmail);
  const usable = checked.filter((verdict) => verdict.status === 'valid').map(({ value }) => value);
  const addresses = [...new Map(usable.toReversed().map((address) => [address.toLowerCase(), address])).values()].toReversed();
  const counted = (status: 'empty' | 'invalid') => checked.filter((verdict) => verdict.status === status).length;
  return { addresses, without: counted('empty'), invalid: counted('invalid'), repeated: usable.length - addresses.length };
}
