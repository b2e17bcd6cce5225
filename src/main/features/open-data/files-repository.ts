import { desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { PublishedFile, PublishedGrant } from '#shared/features/open-data/model';
import { fold } from '#shared/kernel/french';
import { notFound } from '#shared/kernel/errors';
import { type PublishedFileId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader, Tx } from '../../db/connection';
import { publishedFile } from '../../db/schema/open-data';

/** The files in use, latest first. */
export function listFiles(db: Reader): PublishedFile[] {
  const rows = db
    .select()
    .from(publishedFile)
    .where(isNull(publishedFile.removedAt))
    .orderBy(desc(publishedFile.importedAt), desc(publishedFile.id))
    .all();
  return rows.map((row) => PublishedFile.parse(row));
}

/** @throws NOT_FOUND */
export function getFile(db: Reader, id: PublishedFileId): PublishedFile {
  const row = db.select().from(publishedFile).where(eq(publishedFile.id, id)).get();
  if (!row) throw notFound('published-file');
  return PublishedFile.parse(row);
}

/** Every file of this content, in use or taken out. */
export function filesOfContent(db: Reader, sha256: string): PublishedFile[] {
  const rows = db.select().from(publishedFile).where(eq(publishedFile.sha256, sha256)).all();
  return rows.map((row) => PublishedFile.parse(row));
}

export function insertFile(tx: Tx, file: PublishedFile): void {
  tx.insert(publishedFile).values(file).run();
}

/** Deletes a file and its lines for good. */
export function deleteFile(tx: Tx, id: PublishedFileId): void {
  tx.delete(publishedFile).where(eq(publishedFile.id, id)).run();
}

export function setFileRemoved(tx: Tx, id: PublishedFileId, removedAt: number | null): PublishedFile {
  tx.update(publishedFile).set({ removedAt }).where(eq(publishedFile.id, id)).run();
  return getFile(tx, id);
}

const INSERT = `INSERT INTO published_grant (file_id, line, year, granter_name, granter_siret, convention_on, reference, beneficiary_name,
  siret, rna, purpose, amount, nature, terms, period, rae_id, notified_eu, share, scheme)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes one line of a file; the statement is prepared once. */
export function grantInserter(tx: Tx, fileId: PublishedFileId): (grant: PublishedGrant) => void {
  const insert = tx.statement(INSERT);
  return (g) =>
    void insert.run(
      fileId,
      g.line,
      g.year,
      g.granterName,
      g.granterSiret,
      g.conventionOn,
      g.reference,
      g.beneficiaryName,
      g.siret,
      g.rna,
      g.purpose,
      g.amount,
      g.nature,
      g.terms,
      g.period,
      g.raeId,
      g.notifiedEu ? 1 : 0,
      g.share,
      g.scheme,
    );
}

const COLUMNS = `line, year, granter_name AS granterName, granter_siret AS granterSiret, convention_on AS conventionOn, reference,
  beneficiary_name AS beneficiaryName, siret, rna, purpose, amount, nature, terms, period, rae_id AS raeId, notified_eu AS notifiedEu, share, scheme`;
const Stored = z.array(PublishedGrant.extend({ notifiedEu: z.int().transform((flag) => flag === 1) }));

/** Every line of a file, in its order. */
export function listGrantsOf(db: Reader, id: PublishedFileId): PublishedGrant[] {
  return Stored.parse(db.statement(`SELECT ${COLUMNS} FROM published_grant WHERE file_id = ? ORDER BY line`).all(id));
}

const Sums = z.object({ total: z.int(), amount: zCents });

/** What the beneficiary of a line got of its grant. */
const PART = 'CAST(round(amount * share / 10000.0) AS INTEGER)';

/** One page of the lines of a file whose beneficiary, purpose or number holds each of these words, with the sum of all that match. */
export function pageOfGrants(
  db: Reader,
  { id, search, page, pageSize }: { id: PublishedFileId; search: string; page: number; pageSize: number },
): { rows: PublishedGrant[]; total: number; amount: Cents } {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length > 0) return pageMatching(listGrantsOf(db, id), words, { page, pageSize });
  const rows = Stored.parse(
    db
      .statement(`SELECT ${COLUMNS} FROM published_grant WHERE file_id = ? ORDER BY line LIMIT ? OFFSET ?`)
      .all(id, pageSize, (page - 1) * pageSize),
  );
  const sums = db.statement(`SELECT count(*) AS total, ifnull(sum(${PART}), 0) AS amount FROM published_grant WHERE file_id = ?`).get(id);
  return { rows, ...Sums.parse(sums) };
}

/** SQLite knows no accents: the few lines of one file are folded here. */
function pageMatching(all: PublishedGrant[], words: readonly string[], { page, pageSize }: { page: number; pageSize: number }) {
  const matching = all.filter(({ beneficiaryName, purpose, siret, rna }) => {
    const text = fold(`${beneficiaryName} ${purpose} ${siret} ${rna}`);
    return words.every((word) => text.includes(word));
  });
  const amount = matching.reduce((sum, grant) => sum + Math.round((grant.amount * grant.share) / 10_000), 0);
  return { rows: matching.slice((page - 1) * pageSize, page * pageSize), total: matching.length, amount: zCents.parse(amount) };
}

const Parts = z.array(z.object({ name: z.string(), siret: z.string(), rna: z.string(), amount: zCents }));

/** What each beneficiary of a file got in money in a year, for a comparison. */
export function partsOfFile(db: Reader, id: PublishedFileId, year: number): z.infer<typeof Parts> {
  const sql = `SELECT beneficiary_name AS name, siret, rna, ${PART} AS amount FROM published_grant
    WHERE file_id = ? AND year = ? AND nature <> 'aide en nature'`;
  return Parts.parse(db.statement(sql).all(id, year));
}
