import { z } from 'zod';
import { actSubject } from '#shared/features/council/act-subjects';
import { ItemParty } from '#shared/features/council/model';
import { likeness, PastItem } from '#shared/features/council/reuse';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import type { CouncillorId, ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const COLUMNS = `SELECT i.id, s.meets_on AS meetsOn, i.title, i.type, i.subject_code AS subjectCode, i.budget_line AS budgetLine, v.outcome, d.number,
    (SELECT count(*) FROM item_annex a WHERE a.item_id = i.id AND a.removed_at IS NULL) AS annexes
  FROM council_item i JOIN council_session s ON s.id = i.session_id
    LEFT JOIN council_vote v ON v.item_id = i.id LEFT JOIN deliberation d ON d.item_id = i.id`;
const BEFORE = `${COLUMNS} WHERE s.meets_on < @day AND i.kind = 'standard' AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM council_item r WHERE r.reused_from_id = i.id AND r.session_id = @session AND r.removed_at IS NULL)
  ORDER BY s.meets_on DESC, i.position LIMIT 5000`;
const ONE = `${COLUMNS} WHERE i.id = ?`;
const Row = PastItem.omit({ sameSeason: true });

/** What is looked for among earlier affairs. */
interface Wanted {
  readonly session: SessionId;
  readonly day: CivilDate;
  /** Every word is to be found: title, number, subject, budget line. */
  readonly search: string;
  /** Of the affair at hand: those like it, the likest first. */
  readonly title: string;
}

const MOST = 30;
const LIKE = 0.3;

/** The affairs before a day that may be taken up; without anything asked, those of this time of the year first. Writes nothing. */
export function listPast(db: Reader, { session, day, search, title }: Wanted): PastItem[] {
  const all = z
    .array(Row)
    .parse(db.statement(BEFORE).all({ session, day }))
    .map((row) => ({ ...row, sameSeason: isSameSeason(row.meetsOn, day) }));
  const words = fold(search).split(' ').filter(Boolean);
  const found = all.filter((item) => words.every((word) => wordsOf(item).includes(word)));
  if (title === '') return found.toSorted((a, b) => Number(b.sameSeason) - Number(a.sameSeason)).slice(0, MOST);
  return found
    .map((item) => ({ item, score: likeness(title, item.title) }))
    .filter(({ score }) => score >= LIKE)
    .toSorted((a, b) => b.score - a.score || b.item.meetsOn.localeCompare(a.item.meetsOn))
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** An affair as it was; undefined when it is gone. */
export function findPast(db: Reader, id: ItemId, day: CivilDate): PastItem | undefined {
  const row = db.statement(ONE).get(id);
  if (row === undefined) return undefined;
  const item = Row.parse(row);
  return { ...item, sameSeason: isSameSeason(item.meetsOn, day) };
}

function wordsOf({ title, subjectCode, budgetLine, number, meetsOn }: Omit<PastItem, 'sameSeason'>): string {
  const subject = actSubject(subjectCode);
  return fold([title, subjectCode, subject?.domain, subject?.title, budgetLine, number, String(yearOf(meetsOn))].join(' '));
}

const MONTHS = 12;

/** Of an earlier year, within a month of the same time. */
function isSameSeason(then: CivilDate, now: CivilDate): boolean {
  if (yearOf(then) >= yearOf(now)) return false;
  const apart = Math.abs(Number(then.slice(5, 7)) - Number(now.slice(5, 7)));
  return Math.min(apart, MONTHS - apart) <= 1;
}

const PARTIES = `SELECT coalesce(n.id, a.id) AS associationId, coalesce(n.name, a.name, p.body) AS name,
    a.id IS NOT NULL AND coalesce(n.archived_at, CASE WHEN a.merged_into IS NULL THEN a.archived_at END) IS NOT NULL AS gone
  FROM council_item_party p LEFT JOIN association a ON a.id = p.association_id LEFT JOIN association n ON n.id = a.merged_into
  WHERE p.item_id = ? ORDER BY p.id`;
const Party = ItemParty.safeExtend({ gone: z.int().transform((flag) => flag === 1) });

/** Whom an affair was about: those still in the register, one that was merged under its new name, and the names of those that left. */
export function partiesNow(db: Reader, id: ItemId): { present: ItemParty[]; gone: string[] } {
  const parties = z.array(Party).parse(db.statement(PARTIES).all(id));
  return {
    present: parties.filter(({ gone }) => !gone).map(({ associationId, name }) => ({ associationId, name })),
    gone: parties.filter(({ gone }) => gone).map(({ name }) => name),
  };
}

const NAME = `SELECT trim(p.first_name || ' ' || p.last_name) FROM councillor k JOIN person p ON p.id = k.person_id WHERE k.id = ?`;

/** The name of a councillor, in office or not. */
export function nameOfCouncillor(db: Reader, id: CouncillorId): string {
  return z.string().parse(db.statement(NAME).pluck().get(id));
}
