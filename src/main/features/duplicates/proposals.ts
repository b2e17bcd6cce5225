import { z } from 'zod';
import { likelyAssociations } from '#shared/features/duplicates/association-rules';
import type { DuplicateKind, DuplicateProposal, LikelyPair } from '#shared/features/duplicates/model';
import { likelyPersons } from '#shared/features/duplicates/person-rules';
import type { Reader } from '../../db/connection';
import { listAssociationCandidates, listPersonCandidates, sidesOf } from './candidates-report';
import { listDistinct, orderedPair } from './repository';

/** Which page of the pairs of one kind is wanted (from 1). */
export interface ProposalsRequest {
  readonly kind: DuplicateKind;
  /** Those said to be distinct, rather than those proposed. */
  readonly dismissed: boolean;
  readonly page: number;
  readonly pageSize: number;
}

type Likely = Readonly<Record<DuplicateKind, readonly LikelyPair[]>>;

const LAST_LINE = 'SELECT ifnull(max(seq), 0) FROM audit_entry';

/**
 * The pairs that look like one. They are worked out once and kept until the file changes: every change leaves a line in the journal, whose
 * last number therefore says whether anything did.
 */
export function createProposals() {
  let kept: { readonly line: number; readonly likely: Likely } | undefined;

  function likelyIn(db: Reader): Likely {
    const line = z.int().parse(db.statement(LAST_LINE).pluck().get());
    if (kept?.line !== line) {
      kept = {
        line,
        likely: { association: likelyAssociations(listAssociationCandidates(db)), person: likelyPersons(listPersonCandidates(db)) },
      };
    }
    return kept.likely;
  }

  return {
    count(db: Reader): { associations: number; persons: number } {
      const { association, person } = openPairs(db, likelyIn(db));
      return { associations: association.length, persons: person.length };
    },

    list(db: Reader, request: ProposalsRequest, today: string): { proposals: DuplicateProposal[]; total: number } {
      const { kind, dismissed, page, pageSize } = request;
      const likely = likelyIn(db);
      const pairs = dismissed ? dismissedPairs(db, likely[kind], kind) : openPairs(db, likely)[kind];
      const shown = pairs.slice((page - 1) * pageSize, page * pageSize);
      const sides = sidesOf(db, kind, { ids: shown.flatMap(({ one, other }) => [one, other]), today });
      const proposals = shown.flatMap(({ one, other, score, reasons, doubts }) => {
        const [a, b] = [sides.get(one), sides.get(other)];
        return a && b ? [{ one: a, other: b, score, reasons: [...reasons], doubts: [...doubts] }] : [];
      });
      return { proposals, total: pairs.length };
    },
  };
}

const nameOf = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;

function openPairs(db: Reader, { association, person }: Likely): Likely {
  const distinct = new Set(listDistinct(db).map(nameOf));
  const isOpen = ({ one, other }: LikelyPair) => !distinct.has(nameOf(orderedPair(one, other)));
  return { association: association.filter(isOpen), person: person.filter(isOpen) };
}

/** The pairs said to be distinct whose two records are still in use, with the reasons they had when they still have some. */
function dismissedPairs(db: Reader, likely: readonly LikelyPair[], kind: DuplicateKind): LikelyPair[] {
  const known = new Map(likely.map((pair) => [nameOf(orderedPair(pair.one, pair.other)), pair]));
  const table = kind === 'association' ? 'association WHERE archived_at IS NULL' : 'person WHERE merged_into IS NULL';
  const inUse = new Set<unknown>(
    db.statement(`SELECT id FROM ${table} AND id IN (SELECT a FROM distinct_pair UNION SELECT b FROM distinct_pair)`).pluck().all(),
  );
  return listDistinct(db)
    .filter(({ a, b }) => inUse.has(a) && inUse.has(b))
    .map((pair) => known.get(nameOf(pair)) ?? { one: pair.a, other: pair.b, score: 0, reasons: [], doubts: [] });
}
