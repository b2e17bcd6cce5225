import { join } from 'node:path';
import type { GrantRow } from '#shared/features/grants/model';
import type { CampaignId } from '#shared/kernel/ids';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { dataKeyOf, openCore, type BenchCore } from './bench-core';
import { compare, timed } from './measure';
import { copyFile, openRaw } from './raw-file';
import { rowOf, type BenchRow } from './report';
import { townList } from './town-list';

const ASSOCIATIONS = 5_000;
const YEARS = 20;
const FIRST_YEAR = 2007;
const LINES = 200;
/** Twenty years of five thousand lines: a hundred thousand. */
const CAMPAIGNS_A_YEAR = 25;
const ROUNDS = 31;

/** What the table shows, as one would write it for the driver: the lines with the years around them, the totals, the councillors, the payments. */
const STATEMENTS = [
  `SELECT g.*, a.name, a.domain, a.siret, a.legal_category, a.republican_commitment_on,
      (SELECT sum(ifnull(b.voted, 0)) FROM grant_request b JOIN campaign y ON y.id = b.campaign_id
        WHERE b.association_id = g.association_id AND y.year = c.year - 1 AND b.removed_at IS NULL) AS last_year,
      (SELECT sum(coalesce(s.voted, s.committee, s.proposed, s.asked)) FROM grant_request s JOIN campaign y ON y.id = s.campaign_id
        WHERE s.association_id = g.association_id AND y.year = c.year AND s.removed_at IS NULL AND s.closed_as IS NULL) AS year_total
    FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
    WHERE g.campaign_id = @id AND g.removed_at IS NULL ORDER BY a.sort_name, g.number`,
  `SELECT count(g.id), sum(g.asked), sum(g.proposed), sum(g.committee), sum(g.voted),
      (SELECT sum(b.voted) FROM grant_request b JOIN campaign y ON y.id = b.campaign_id WHERE y.year = c.year - 1 AND b.removed_at IS NULL)
    FROM campaign c LEFT JOIN grant_request g ON g.campaign_id = c.id AND g.removed_at IS NULL WHERE c.id = @id GROUP BY c.id`,
  `SELECT DISTINCT m.association_id, p.last_name FROM grant_request g JOIN mandate m ON m.association_id = g.association_id
    JOIN councillor k ON k.person_id = m.person_id JOIN person p ON p.id = m.person_id WHERE g.campaign_id = @id AND g.removed_at IS NULL`,
  `SELECT p.request_id, sum(p.amount) FROM grant_request g JOIN payment p ON p.request_id = g.id
    WHERE g.campaign_id = @id AND p.removed_at IS NULL AND p.paid_on IS NOT NULL GROUP BY p.request_id`,
];

/**
 * In a file of 100 000 lines over 20 years: the table of a campaign of 200 requests through the contract ÷ the same SQL on the bare driver, and
 * one amount typed in it ÷ in a campaign of one request.
 */
export async function grantsRows(folder: string): Promise<BenchRow[]> {
  const dbPath = join(folder, 'grants.db');
  const ids = await grantsFile(dbPath);
  copyFile(dbPath, join(folder, 'grants-raw.db'));
  const core = await openCore(dbPath);
  const raw = openRaw(join(folder, 'grants-raw.db'), await dataKeyOf(dbPath));
  try {
    return [await tableRow(core, raw, ids), await typingRow(core, ids)];
  } finally {
    raw.close();
    core.close();
  }
}

async function tableRow(core: BenchCore, raw: SqliteDatabase, ids: readonly CampaignId[]): Promise<BenchRow> {
  const statements = STATEMENTS.map((sql) => raw.prepare(sql));
  const driver = (id: string) => statements.map((statement) => statement.all({ id }).length);
  let round = 0;
  const next = (): CampaignId => {
    round += 1;
    const id = ids[round % ids.length];
    if (id === undefined) throw new Error('no campaign');
    return id;
  };
  const first = next();
  const { rows } = await core.call('campaigns.table', { id: first });
  if (rows.length !== LINES || driver(first)[0] !== LINES) throw new Error('the table and the driver do not have the same lines');
  const { ours, ratio } = await compare(ROUNDS, {
    ours: () => timed(() => core.call('campaigns.table', { id: next() })),
    base: () => timed(() => driver(next())),
  });
  const lines = YEARS * CAMPAIGNS_A_YEAR * LINES;
  const name = `table of a campaign of ${LINES} requests among ${lines} lines of ${YEARS} years ÷ the same SQL`;
  return rowOf({ area: 'grants', name, value: ours, unit: 'ms', ratio, goal: 3, rounds: ROUNDS });
}

async function typingRow(core: BenchCore, ids: readonly CampaignId[]): Promise<BenchRow> {
  const [large] = ids;
  if (large === undefined) throw new Error('no campaign');
  const [first] = (await core.call('campaigns.table', { id: large })).rows;
  if (!first) throw new Error('no request');
  const small = await core.call('campaigns.create', aCampaign(FIRST_YEAR + YEARS, ids.length));
  const values = { purpose: 'Fonctionnement', asked: cents(50_000), receivedOn: null, note: '' };
  const typed = { ...values, proposed: null, committee: null, voted: null };
  const alone = await core.call('grants.add', { campaignId: small.id, associationId: first.associationId, values: typed });
  const { ours, ratio } = await compare(ROUNDS, { ours: typing(core, first), base: typing(core, alone) });
  const name = `one amount typed in a campaign of ${LINES} requests ÷ in a campaign of one`;
  return rowOf({ area: 'grants', name, value: ours, unit: 'ms', ratio, goal: 1.5, rounds: ROUNDS });
}

/** Types another proposed amount into a request each time. */
function typing(core: BenchCore, { id, ...row }: GrantRow): () => Promise<number> {
  const { purpose, asked, committee, voted, receivedOn, note } = row;
  let { version } = row;
  return () =>
    timed(async () => {
      const values = { purpose, asked, proposed: cents(10_000 + version), committee, voted, receivedOn, note };
      ({ version } = await core.call('grants.update', { id, version, values }));
    });
}

/** Twenty years of campaigns, voted and paid; gives those of the last year. */
async function grantsFile(dbPath: string): Promise<CampaignId[]> {
  const core = await openCore(dbPath, { isNew: true });
  await core.call('imports.run', { fileName: 'liste.csv', bytes: Buffer.from(townList(ASSOCIATIONS)) });
  const campaigns: { id: CampaignId; year: number }[] = [];
  for (let rank = 0; rank < YEARS * CAMPAIGNS_A_YEAR; rank += 1) {
    const year = FIRST_YEAR + Math.floor(rank / CAMPAIGNS_A_YEAR);
    campaigns.push({ id: (await core.call('campaigns.create', aCampaign(year, rank))).id, year });
  }
  core.close();
  const raw = openRaw(dbPath, await dataKeyOf(dbPath));
  try {
    raw.transaction(() => fill(raw, campaigns)).immediate();
    raw.exec('ANALYZE');
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    raw.close();
  }
  return campaigns.filter(({ year }) => year === FIRST_YEAR + YEARS - 1).map(({ id }) => id);
}

function aCampaign(year: number, rank: number) {
  return {
    year,
    name: `Subventions ${year} (${rank})`,
    opensOn: civilDate(`${year - 1}-11-01`),
    closesOn: civilDate(`${year}-01-31`),
    ...{ committeeOn: null, committeeName: '', councilOn: null, envelope: cents(100_000_000), account: '65748', function: '024' },
  };
}

function fill(raw: SqliteDatabase, campaigns: readonly { readonly id: string; readonly year: number }[]): void {
  const associations = raw.prepare<unknown[], string>('SELECT id FROM association ORDER BY sort_name').pluck().all();
  const request =
    raw.prepare(`INSERT INTO grant_request (id, version, campaign_id, association_id, number, purpose, asked, proposed, committee, voted,
    outcome, voted_on, deliberation, notified_on, received_on, note) VALUES (?, 1, ?, ?, ?, 'Fonctionnement', ?, ?, ?, ?, 'granted', ?, ?, ?, ?, '')`);
  const payment =
    raw.prepare(`INSERT INTO payment (id, version, request_id, position, kind, planned_on, by_agreement, amount, note, certificate_number,
    paid_on) VALUES (?, 1, ?, 1, 'single', ?, 0, ?, '', '', ?)`);
  campaigns.forEach(({ id, year }, campaign) => {
    for (let line = 0; line < LINES; line += 1) {
      const rank = campaign * LINES + line;
      const association = associations[rank % associations.length];
      const amount = 50_000 + (rank % 400) * 500;
      const requestId = uuid('4', rank);
      request.run(
        requestId,
        id,
        association,
        line + 1,
        amount,
        amount,
        amount,
        amount,
        `${year}-04-02`,
        `${year}_04_07`,
        `${year}-04-10`,
        `${year}-01-15`,
      );
      payment.run(uuid('5', rank), requestId, `${year}-05-15`, amount, `${year}-05-20`);
    }
  });
}

function uuid(kind: string, rank: number): string {
  return `0${kind}000000-0000-7000-8000-${rank.toString(16).padStart(12, '0')}`;
}
