import { asc, eq, or } from 'drizzle-orm';
import type { SavedViewInput } from '#shared/features/views/model';
import { SavedView } from '#shared/features/views/model';
import { fold } from '#shared/kernel/french';
import { notFound } from '#shared/kernel/errors';
import type { AccountId, SavedViewId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { savedView } from '../../db/schema/saved-view';

type Row = typeof savedView.$inferSelect;

/** The views that an account sees, its own and the shared ones, by name. */
export function listViews(db: Reader, accountId: AccountId): SavedView[] {
  const seen = or(eq(savedView.accountId, accountId), eq(savedView.shared, true));
  const rows = db.select().from(savedView).where(seen).orderBy(asc(savedView.name)).all();
  return rows.map((row) => viewOf(row, accountId)).toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}

/** A view as an account sees it. @throws NOT_FOUND when there is none, or it is somebody else's */
export function getView(db: Reader, id: SavedViewId, accountId: AccountId): SavedView {
  const row = db.select().from(savedView).where(eq(savedView.id, id)).get();
  if (!row || (row.accountId !== accountId && !row.shared)) throw notFound('saved-view');
  return viewOf(row, accountId);
}

/** `at` in ms UTC. */
export function insertView(
  tx: Tx,
  id: SavedViewId,
  { values, accountId, at }: { values: SavedViewInput; accountId: AccountId; at: number },
): void {
  tx.insert(savedView)
    .values({ id, list: 'associations', accountId, createdAt: at, ...columnsOf(values) })
    .run();
}

export function updateView(tx: Tx, id: SavedViewId, values: SavedViewInput): void {
  tx.update(savedView).set(columnsOf(values)).where(eq(savedView.id, id)).run();
}

export function deleteView(tx: Tx, id: SavedViewId): void {
  tx.delete(savedView).where(eq(savedView.id, id)).run();
}

/** What was saved, without what the program adds. */
export function inputOf({ name, shared, request, columns }: SavedView): SavedViewInput {
  return { name, shared, request, columns };
}

function columnsOf({ name, shared, request, columns }: SavedViewInput) {
  return { name, shared, search: request, columns };
}

function viewOf({ id, name, shared, search, columns, createdAt, accountId }: Row, asker: AccountId): SavedView {
  return SavedView.parse({ id, name, shared, request: search, columns, createdAt, mine: accountId === asker });
}
