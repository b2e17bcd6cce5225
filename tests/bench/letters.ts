import { join } from 'node:path';
import { civilDate } from '#shared/kernel/dates';
import { GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { packBare } from './bare-docx';
import { dataKeyOf, openCore } from './bench-core';
import { compare, timed } from './measure';
import { copied, openRaw } from './raw-file';
import { readBack, type DocumentContent } from './read-back';
import { rowOf, type BenchRow } from './report';
import { townList } from './town-list';

const LETTERS = 200;
const ROUNDS = 5;

/**
 * 200 notification letters through the contract, numbered, written and kept with their dates, in one document or in one each ÷ documents of the
 * same content with the docx library alone.
 */
export async function lettersRows(folder: string): Promise<BenchRow[]> {
  const decidedPath = join(folder, 'decided.db');
  const requestIds = await decidedFile(decidedPath);
  return [
    await lettersRow(folder, { decidedPath, requestIds, separately: false }),
    await lettersRow(folder, { decidedPath, requestIds, separately: true }),
  ];
}

interface Batch {
  readonly decidedPath: string;
  readonly requestIds: readonly GrantRequestId[];
  readonly separately: boolean;
}

async function lettersRow(folder: string, batch: Batch): Promise<BenchRow> {
  const contents: DocumentContent[] = [];
  const path = join(folder, `letters-${batch.separately ? 'each' : 'together'}.db`);
  await notify(path, batch, contents);
  const found = await compare(ROUNDS, {
    ours: () => notify(path, batch),
    base: () =>
      timed(async () => {
        for (const content of contents) await packBare(content);
      }),
  });
  const form = batch.separately ? `${LETTERS} documents` : 'one document';
  const name = `${LETTERS} notification letters in ${form}, numbered and kept ÷ same content with docx alone`;
  return rowOf({ area: 'letters', name, value: found.ours, unit: 'ms', ratio: found.ratio, goal: 1.3, rounds: ROUNDS });
}

/** Notifies the decisions of a new copy of the file; how long that took. What was written is added to `contents`. */
async function notify(path: string, { decidedPath, requestIds, separately }: Batch, contents?: DocumentContent[]): Promise<number> {
  const core = await openCore(copied(decidedPath, path));
  try {
    const input = { requestIds: [...requestIds], reasons: [], separately };
    const written: Awaited<ReturnType<typeof core.call<'grantLetters.notify'>>>[] = [];
    const spent = await timed(async () => written.push(await core.call('grantLetters.notify', input)));
    const documents = written.flatMap((one) => one.documents);
    if (documents.length !== (separately ? LETTERS : 1)) throw new Error(`${documents.length} documents were written`);
    for (const { id, title } of contents ? documents : [])
      contents?.push(readBack(title, (await core.call('documents.content', { id })).bytes));
    return spent;
  } finally {
    core.close();
  }
}

/** A campaign of 200 requests that the council granted. */
async function decidedFile(dbPath: string): Promise<GrantRequestId[]> {
  const core = await openCore(dbPath, { isNew: true });
  await core.call('imports.run', { fileName: 'liste.csv', bytes: Buffer.from(townList(LETTERS)) });
  const { id } = await core.call('campaigns.create', CAMPAIGN);
  core.close();
  const raw = openRaw(dbPath, await dataKeyOf(dbPath));
  try {
    const associations = raw.prepare<unknown[], string>('SELECT id FROM association ORDER BY sort_name').pluck().all();
    const insert =
      raw.prepare(`INSERT INTO grant_request (id, version, campaign_id, association_id, number, purpose, asked, proposed, committee, voted,
      outcome, voted_on, deliberation, received_on, note) VALUES (?, 1, ?, ?, ?, 'Fonctionnement', ?, ?, ?, ?, 'granted', '2026-04-02', '2026_04_07',
      '2026-01-15', '')`);
    return associations.map((association, rank) => {
      const request = GrantRequestId.parse(`04000000-0000-7000-8000-${rank.toString(16).padStart(12, '0')}`);
      const amount = 50_000 + rank * 500;
      insert.run(request, id, association, rank + 1, amount, amount, amount, amount);
      return request;
    });
  } finally {
    raw.close();
  }
}

const CAMPAIGN = {
  year: 2026,
  name: 'Subventions 2026',
  opensOn: civilDate('2025-11-01'),
  closesOn: civilDate('2026-01-31'),
  committeeOn: null,
  committeeName: '',
  councilOn: null,
  envelope: cents(100_000_000),
  account: '65748',
  function: '024',
};
