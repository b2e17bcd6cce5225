import { createHash } from 'node:crypto';
import type { AuditEntry } from '#shared/features/audit/contract';
import { cleanText } from '#shared/kernel/typed-text';
import type { Call } from '../ipc/call';
import type { AuditFact, AuditSink, Reader, Tx } from '../db/connection';
import { canonicalJson } from './canonical-json';

const FIRST_HASH = '0'.repeat(64);

const INSERT = `INSERT INTO audit_entry (at, account_id, who, operation, entity, entity_id, label, before, after, previous_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The journal of one transaction. */
export function openJournal(tx: Tx, call: Call): { record: AuditSink; entries(): number } {
  let entries = 0;
  return {
    record: (fact) => {
      entries += 1;
      appendEntry(tx, call, fact);
    },
    entries: () => entries,
  };
}

function appendEntry(tx: Tx, call: Call, fact: AuditFact): void {
  const line = {
    at: call.now,
    accountId: call.account?.accountId ?? null,
    who: call.account?.name ?? '',
    operation: call.operation,
    entity: fact.entity,
    entityId: fact.entityId,
    label: cleanText(fact.label),
    before: fact.before === undefined ? null : JSON.stringify(fact.before),
    after: fact.after === undefined ? null : JSON.stringify(fact.after),
    previousHash: lastHash(tx),
  };
  tx.statement(INSERT).run(
    line.at,
    line.accountId,
    line.who,
    line.operation,
    line.entity,
    line.entityId,
    line.label,
    line.before,
    line.after,
    line.previousHash,
    fingerprint(line),
  );
}

/** The line's fingerprint, which covers the one before: SHA-256 of its canonical JSON. */
export function fingerprint(line: Readonly<Record<string, string | number | null>>): string {
  return createHash('sha256').update(canonicalJson(line)).digest('hex');
}

function lastHash(db: Reader): string {
  const hash = db.statement('SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1').pluck().get();
  return typeof hash === 'string' ? hash : FIRST_HASH;
}

/** The sequence number of the first line whose fingerprint does not follow from its content, or null. */
export function firstBrokenEntry(lines: Iterable<StoredEntry>): number | null {
  let previous = FIRST_HASH;
  for (const { seq, hash, ...line } of lines) {
    if (line.previousHash !== previous || fingerprint(line) !== hash) return seq;
    previous = hash;
  }
  return null;
}

/** A line as it is stored: `before` and `after` are JSON text. */
export interface StoredEntry extends Omit<AuditEntry, 'before' | 'after'>, Record<string, string | number | null> {
  readonly seq: number;
  readonly accountId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly previousHash: string;
  readonly hash: string;
}
