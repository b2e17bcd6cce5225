import { Exchange, ExchangeInput } from '#shared/features/exchanges/model';
import { ExchangeId } from '#shared/kernel/ids';
import { getPresentAssociation } from '../../features/associations/repository';
import * as exchanges from '../../features/exchanges/repository';
import type { Reverter } from '../../features/history/reverter';

export const exchangeReverter: Reverter = {
  entity: 'exchange',
  topics: ['exchanges'],

  current(db, id) {
    const found = exchanges.findExchange(db, ExchangeId.parse(id));
    if (!found) return null;
    const { version: _version, ...exchange } = found;
    return { ...exchange, removed: exchange.removedAt !== null };
  },

  restore(tx, text, { before, at }) {
    const id = ExchangeId.parse(text);
    if (before === null) {
      exchanges.deleteExchange(tx, id);
      return;
    }
    const found = exchanges.findExchange(tx, id);
    if (!found) {
      exchanges.insertExchange(tx, Exchange.parse(before));
      return;
    }
    if (typeof before['removed'] === 'boolean') {
      if (!before['removed']) getPresentAssociation(tx, found.associationId);
      exchanges.setExchangeRemoved(tx, found, before['removed'] ? at : null);
      return;
    }
    exchanges.updateExchange(tx, found, ExchangeInput.strip().parse(before));
  },
};
