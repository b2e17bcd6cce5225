import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Mark, Review, type ReviewInput } from '#shared/features/grants/examination';
import { scoreOf } from '#shared/features/grants/scoring';
import type { Criterion } from '#shared/features/grants/setup';
import type { CampaignId } from '#shared/kernel/ids';
import { CriterionId, type GrantRequestId, type ReviewId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { grantReview } from '../../db/schema/grant';
import { listCriteria } from './setup-repository';

const StoredMarks = z.record(CriterionId, z.int());

const REVIEWS = 'SELECT request_id AS requestId, marks FROM grant_review WHERE request_id IN (SELECT value FROM json_each(?))';

/** The score of every review of some requests of a campaign, by request. */
export function scoresOf(db: Reader, id: CampaignId, requestIds: readonly GrantRequestId[]): Map<string, (number | null)[]> {
  const criteria = listCriteria(db, id);
  const scores = new Map<string, (number | null)[]>();
  if (criteria.length === 0) return scores;
  for (const row of db.statement(REVIEWS).all(JSON.stringify(requestIds))) {
    const { requestId, marks } = z.object({ requestId: z.string(), marks: z.string() }).parse(row);
    const score = scoreOf({ marks: marksOf(JSON.parse(marks)) }, criteria);
    scores.set(requestId, [...(scores.get(requestId) ?? []), score]);
  }
  return scores;
}

/** The reviews of a request, by reviewer. */
export function listReviews(db: Reader, requestId: GrantRequestId, criteria: readonly Criterion[]): Review[] {
  const rows = db.select().from(grantReview).where(eq(grantReview.requestId, requestId)).orderBy(asc(grantReview.reviewer)).all();
  return rows.map((row) => {
    const marks = marksOf(row.marks);
    return Review.parse({ ...row, marks, score: scoreOf({ marks }, criteria) });
  });
}

export function findReview(db: Reader, id: ReviewId): Review | undefined {
  const row = db.select().from(grantReview).where(eq(grantReview.id, id)).get();
  return row && Review.parse({ ...row, marks: marksOf(row.marks), score: null });
}

/** Writes what a reviewer thinks, over what the same reviewer thought before. */
export function saveReview(tx: Tx, { id, requestId }: { id: ReviewId; requestId: GrantRequestId }, values: ReviewInput): void {
  const marks = Object.fromEntries(values.marks.map(({ criterionId, mark }) => [criterionId, mark]));
  const row = { reviewer: values.reviewer, comment: values.comment, marks };
  tx.insert(grantReview)
    .values({ id, requestId, ...row })
    .onConflictDoUpdate({ target: grantReview.id, set: row })
    .run();
}

export function deleteReview(tx: Tx, id: ReviewId): void {
  tx.delete(grantReview).where(eq(grantReview.id, id)).run();
}

function marksOf(stored: unknown): Mark[] {
  return Object.entries(StoredMarks.parse(stored)).map(([criterionId, mark]) => Mark.parse({ criterionId, mark }));
}
