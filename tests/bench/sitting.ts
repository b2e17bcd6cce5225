import { join } from 'node:path';
import type { Councillor } from '#shared/features/councillors/model';
import { civilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { dataKeyOf, openCore, type BenchCore } from './bench-core';
import { compare, timed } from './measure';
import { copied, openRaw } from './raw-file';
import { rowOf, type BenchRow } from './report';
import { openCampaigns, sessionOf } from './session';

const AFFAIRS = 60;
const MEMBERS = 29;
const ROUNDS = 40;

/**
 * Opening a session of 60 affairs with 29 members, called and voted, through the contract ÷ reading the same rows with the bare driver, one
 * line a member at each affair.
 */
export async function sittingRows(folder: string): Promise<BenchRow[]> {
  const dbPath = join(folder, 'session.db');
  const writing = await openCore(dbPath, { isNew: true });
  const id = await heldSession(writing);
  writing.close();
  const raw = openRaw(copied(dbPath, join(folder, 'raw.db')), await dataKeyOf(dbPath));
  const core = await openCore(dbPath);
  try {
    const read = rawReading(raw, id);
    const found = await compare(ROUNDS, { ours: () => timed(() => core.call('sittings.get', { id })), base: () => timed(read) });
    const name = `session of ${AFFAIRS} affairs and ${MEMBERS} members opened ÷ raw SQL`;
    return [rowOf({ area: 'session', name, unit: 'ms', value: found.ours, ratio: found.ratio, goal: 5, rounds: ROUNDS })];
  } finally {
    raw.close();
    core.close();
  }
}

/** Everybody called but four, two of them represented; one leaves; every affair voted with two exceptions. */
async function heldSession(core: BenchCore): Promise<SessionId> {
  const members = await councilOf(core);
  const id = await sessionOf(core, AFFAIRS, await openCampaigns(core, AFFAIRS / 10));
  const answers = members.map(({ id: councillorId }, index) => ({ councillorId, status: index < 25 ? 'present' : 'excused' }) as const);
  await core.call('sittings.answer', { id, answers });
  for (const giver of [25, 26]) {
    const [from, to] = [members[giver], members[giver - 20]];
    if (from && to)
      await core.call('sittings.addProxy', { id, values: { giverId: from.id, holderId: to.id, fromItemId: null, untilItemId: null } });
  }
  const { items } = await core.call('sessions.get', { id });
  const [against, abstains] = members.slice(10, 12);
  if (!against || !abstains) throw new Error('nobody');
  for (const item of items.filter(({ kind }) => kind === 'standard')) {
    const ballots = [
      { councillorId: against.id, choice: 'against' as const },
      { councillorId: abstains.id, choice: 'abstain' as const },
    ];
    const counts = { votesFor: 25, votesAgainst: 1, abstentions: 1, blank: 0 };
    const values = { mode: 'hands', ...counts, casting: null, outcome: 'adopted', note: '', ballots } as const;
    await core.call('sittings.recordVote', { itemId: item.id, version: null, values });
  }
  return id;
}

async function councilOf(core: BenchCore): Promise<Councillor[]> {
  const members: Councillor[] = [];
  for (let order = 1; order <= MEMBERS; order += 1) {
    const civility = order % 2 === 0 ? ('madam' as const) : ('sir' as const);
    const person = { civility, firstName: 'Claude', lastName: `Exemple ${order}`, email: '', phone: '' };
    const office = { function: order === 1 ? ('mayor' as const) : ('councillor' as const), delegation: '', group: '' };
    const terms = { startsOn: civilDate('2026-03-28'), endsOn: null, tableOrder: order };
    members.push(await core.call('councillors.create', { person, ...office, ...terms }));
  }
  return members;
}

const MEMBERS_OF = `SELECT c.*, p.* FROM councillor c JOIN person p ON p.id = c.person_id ORDER BY c.table_order`;
const SEATS = `SELECT i.id AS item, c.id AS councillor, p.civility, p.first_name, p.last_name, a.status, x.holder_id, s.standing, s.reason, b.choice
  FROM council_item i JOIN councillor c JOIN person p ON p.id = c.person_id
    LEFT JOIN council_attendance a ON a.session_id = i.session_id AND a.councillor_id = c.id
    LEFT JOIN council_proxy x ON x.session_id = i.session_id AND x.giver_id = c.id
    LEFT JOIN council_standing s ON s.item_id = i.id AND s.councillor_id = c.id
    LEFT JOIN council_ballot b ON b.item_id = i.id AND b.councillor_id = c.id
  WHERE i.session_id = ? AND i.removed_at IS NULL ORDER BY i.position, c.table_order`;
const VOTES = 'SELECT v.* FROM council_vote v JOIN council_item i ON i.id = v.item_id WHERE i.session_id = ?';

/** The session, its members, each of them at each affair, the votes and the movements. */
function rawReading(raw: SqliteDatabase, id: SessionId): () => void {
  const members = raw.prepare(MEMBERS_OF);
  const ofSession = ['SELECT * FROM council_session WHERE id = ?', SEATS, VOTES, 'SELECT * FROM council_movement WHERE session_id = ?'];
  const statements = ofSession.map((sql) => raw.prepare(sql));
  return () => {
    members.all();
    for (const statement of statements) statement.all(id);
  };
}
