import { z } from 'zod';
import type { Reader } from '../../db/connection';

/** A word in use, and how many associations of the register have it. */
interface Facet {
  readonly value: string;
  readonly count: number;
}

/** The words in use that the register can be narrowed to, most frequent first, and the years of the campaigns, latest first. */
export function facetsOf(db: Reader) {
  return {
    domains: countWords(
      db,
      `SELECT domain AS value, id FROM association a WHERE ${PRESENT} UNION SELECT w.value, a.id FROM association a, json_each(a.other_domains) w WHERE ${PRESENT}`,
    ),
    labels: countWords(db, `SELECT w.value, a.id FROM association a, json_each(a.labels) w WHERE ${PRESENT}`),
    neighbourhoods: countWords(db, `SELECT neighbourhood AS value FROM association a WHERE ${PRESENT}`),
    legalCategories: countWords(db, `SELECT legal_category AS value FROM association a WHERE ${PRESENT}`),
    years: z.array(z.int()).parse(db.statement('SELECT DISTINCT year FROM campaign ORDER BY year DESC').pluck().all()),
  };
}

const PRESENT = 'a.archived_at IS NULL';

function countWords(db: Reader, words: string): Facet[] {
  const rows = db
    .statement(`SELECT value, count(*) AS count FROM (${words}) WHERE value <> '' GROUP BY value ORDER BY count DESC, value`)
    .all();
  return z.array(z.object({ value: z.string(), count: z.int() })).parse(rows);
}
