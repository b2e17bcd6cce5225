import { z } from 'zod';
import { FormerSiret } from '#shared/features/associations/model';
import type { CivilDate } from '#shared/kernel/dates';
import { checkSiret } from '#shared/kernel/identifiers';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';

const FormerSirets = z.array(FormerSiret);

/** The SIRET numbers an association had before, the last replaced first. */
export function listFormerSirets(db: Reader, id: AssociationId): FormerSiret[] {
  return FormerSirets.parse(
    db.statement('SELECT siret, until FROM former_siret WHERE association_id = ? ORDER BY until DESC, rowid DESC').all(id),
  );
}

/** Writes the whole history anew, the last replaced first. The search is brought up to date by who calls. */
export function replaceFormerSirets(tx: Tx, id: AssociationId, formerSirets: readonly FormerSiret[]): void {
  deleteFormerSirets(tx, id);
  for (const { siret, until } of formerSirets.toReversed()) keepSiret(tx, id, { siret, until });
}

/** Forgets the history, before the record itself is deleted. */
export function deleteFormerSirets(tx: Tx, id: AssociationId): void {
  tx.statement('DELETE FROM former_siret WHERE association_id = ?').run(id);
}

/**
 * Keeps the number that a change replaces, if it was a valid one (a move changes the SIRET: service-public F1926). A number that comes
 * back leaves the history: the change before was a mistake, or is being undone, and what it wrote is not kept.
 */
export function noteReplacedSiret(tx: Tx, id: AssociationId, { next, day }: { next: string; day: CivilDate }): void {
  const current = tx.statement('SELECT siret FROM association WHERE id = ?').pluck().get(id);
  if (typeof current !== 'string' || next === '' || current === next) return;
  const comesBack = tx.statement('DELETE FROM former_siret WHERE association_id = ? AND siret = ?').run(id, next).changes > 0;
  if (!comesBack && checkSiret(current).status === 'valid') keepSiret(tx, id, { siret: current, until: day });
}

function keepSiret(tx: Tx, id: AssociationId, { siret, until }: FormerSiret): void {
  tx.statement(
    `INSERT INTO former_siret (association_id, siret, until) VALUES (?, ?, ?)
      ON CONFLICT (association_id, siret) DO UPDATE SET until = excluded.until`,
  ).run(id, siret, until);
}
