import type { ExaminationInput, Review, ReviewInput } from '#shared/features/grants/examination';
import type { ClosedAs, GrantRow } from '#shared/features/grants/model';
import { conflict, notFound } from '#shared/kernel/errors';
import { ReviewId, type EnvelopeId, type GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getRequest } from './repository';
import { deleteReview, findReview, listReviews, saveReview } from './reviews-repository';
import { tellChange, type GrantsService } from './service';
import { listCriteria, listEnvelopes } from './setup-repository';

interface ExaminationDependencies {
  readonly store: Store;
  readonly grants: Pick<GrantsService, 'change'>;
  readonly requestName: (db: Reader, id: GrantRequestId) => string;
}

export type ExaminationService = ReturnType<typeof createExaminationService>;

/** What the service, the reviewers and the committee say of a request. */
export function createExaminationService({ store, grants, requestName }: ExaminationDependencies) {
  function requireReviewOf(db: Reader, id: ReviewId): Review {
    const found = findReview(db, id);
    if (!found) throw notFound('grant-review');
    return found;
  }

  return {
    examine({ id, version, values }: { id: GrantRequestId; version: number; values: ExaminationInput }, call: Call): GrantRow {
      store.read((db) => requireEnvelope(db, id, values.envelopeId));
      return grants.change({ id, version }, values, call);
    },

    close({ id, version, as, reason }: { id: GrantRequestId; version: number; as: ClosedAs; reason: string }, call: Call): GrantRow {
      return grants.change({ id, version }, { closedAs: as, closedReason: reason }, call);
    },

    reopen({ id, version }: { id: GrantRequestId; version: number }, call: Call): GrantRow {
      return grants.change({ id, version }, { closedAs: null, closedReason: '' }, call);
    },

    /** Keeps what a reviewer thinks: a new review without `id`, or the one that has it. One review per reviewer and request. */
    review({ id, requestId, values }: { id: ReviewId | null; requestId: GrantRequestId; values: ReviewInput }, call: Call): Review {
      const reviewId = id ?? newId(ReviewId);
      store.write(call, (tx, audit) => {
        const criteria = listCriteria(tx, getRequest(tx, requestId).campaignId);
        const others = listReviews(tx, requestId, criteria).filter((review) => review.id !== id);
        if (others.some(({ reviewer }) => reviewer === values.reviewer)) throw conflict('grant-review', 'reviewer', values.reviewer);
        const before = id === null ? undefined : requireReviewOf(tx, id);
        if (before && before.requestId !== requestId) throw notFound('grant-review');
        saveReview(tx, { id: reviewId, requestId }, values);
        const label = requestName(tx, requestId);
        audit({ entity: 'grant-review', entityId: reviewId, label, before, after: { ...values, id: reviewId, requestId } });
      });
      tellChange(call);
      return store.read((db) => reviewIn(db, reviewId));
    },

    removeReview(id: ReviewId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = requireReviewOf(tx, id);
        deleteReview(tx, id);
        audit({ entity: 'grant-review', entityId: id, label: requestName(tx, before.requestId), before });
      });
      tellChange(call);
    },
  };

  function reviewIn(db: Reader, id: ReviewId): Review {
    const { requestId } = requireReviewOf(db, id);
    const found = listReviews(db, requestId, listCriteria(db, getRequest(db, requestId).campaignId)).find((review) => review.id === id);
    if (!found) throw notFound('grant-review');
    return found;
  }
}

function requireEnvelope(db: Reader, id: GrantRequestId, envelopeId: EnvelopeId | null): void {
  if (envelopeId === null) return;
  const envelopes = listEnvelopes(db, getRequest(db, id).campaignId);
  if (!envelopes.some((envelope) => envelope.id === envelopeId)) throw notFound('grant-envelope');
}
