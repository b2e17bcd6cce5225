import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { campaign } from './grant';
import { pieceType } from './piece';

/** A supporting document a campaign asks of every association. */
export const campaignPiece = sqliteTable(
  'campaign_piece',
  {
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaign.id, { onDelete: 'cascade' }),
    pieceTypeId: text('piece_type_id')
      .notNull()
      .references(() => pieceType.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.pieceTypeId] }), index('campaign_piece_type').on(table.pieceTypeId)],
);
