import { join } from 'node:path';
import type { SessionId } from '#shared/kernel/ids';
import { packBare } from './bare-docx';
import { openCore, type BenchCore } from './bench-core';
import { median, timed } from './measure';
import { readBack, type DocumentContent } from './read-back';
import { rowOf, type BenchRow } from './report';
import { openCampaigns, seatCouncil, sessionOf } from './session';

const SMALL = 10;
/** The session of a town such as Jarny, with as many councillors convened. */
const USUAL = 40;
const COUNCILLORS = 27;
const LARGE = 300;
/** How many affairs, and how often each is written in a round. */
const SIZES = [
  { items: SMALL, times: 4 },
  { items: USUAL, times: 2 },
  { items: 100, times: 2 },
  { items: LARGE, times: 1 },
];
const ROUNDS = 3;

/**
 * Writing and keeping every document of a session of 10, 40, 100 and 300 affairs and 27 councillors through the contract ÷ packing documents of the same content with the
 * docx library alone; and what one affair costs among 300 ÷ among 10. Every round writes every size both ways.
 */
export async function dossierRows(folder: string): Promise<BenchRow[]> {
  const benches: SizeBench[] = [];
  try {
    for (const { items, times } of SIZES) benches.push(await prepare(join(folder, `dossier-${items}.db`), items, times));
    for (let round = 0; round < ROUNDS; round += 1) for (const bench of benches) await runRound(bench);
    return [...benches.map(totalRow), growthRow(benches)];
  } finally {
    for (const { core } of benches) core.close();
  }
}

/** One size under measurement, already written once both ways. */
interface SizeBench {
  readonly core: BenchCore;
  readonly items: number;
  readonly times: number;
  readonly ours: () => Promise<number>;
  readonly base: () => Promise<number>;
  readonly found: { readonly ours: number[]; readonly base: number[] };
}

async function prepare(dbPath: string, items: number, times: number): Promise<SizeBench> {
  const core = await openCore(dbPath, { isNew: true });
  await seatCouncil(core, COUNCILLORS);
  const sessionId = await sessionOf(core, items, await openCampaigns(core, Math.floor(items / 10)));
  const contents = await contentsOf(core, sessionId);
  const packAll = async () => {
    for (const content of contents) await packBare(content);
  };
  await packAll();
  const ours = () => timed(() => core.call('dossier.issue', { sessionId }));
  return { core, items, times, ours, base: () => timed(packAll), found: { ours: [], base: [] } };
}

/** No collection is forced between the two: it also throws away code compiled for objects it collected, as nothing does in the application. */
async function runRound({ times, ours, base, found }: SizeBench): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    found.ours.push(await ours());
    found.base.push(await base());
  }
}

async function contentsOf(core: BenchCore, sessionId: SessionId): Promise<DocumentContent[]> {
  const contents: DocumentContent[] = [];
  for (const { id, title } of await core.call('dossier.issue', { sessionId })) {
    const { bytes } = await core.call('documents.content', { id });
    contents.push(readBack(title, bytes));
  }
  return contents;
}

const FIGURE = { area: 'dossier', unit: 'ms' } as const;

function totalRow({ items, times, found }: SizeBench): BenchRow {
  const name = `dossier of ${items} affairs, written and kept ÷ same content with docx alone`;
  const ours = median(found.ours);
  return rowOf({ ...FIGURE, name, value: ours, ratio: ours / median(found.base), goal: 1.3, rounds: ROUNDS * times });
}

function growthRow(benches: readonly SizeBench[]): BenchRow {
  const perAffair = (items: number) => median(benches.find((bench) => bench.items === items)?.found.ours ?? []) / items;
  const name = `one affair among ${LARGE} ÷ among ${SMALL}`;
  return rowOf({ ...FIGURE, name, value: perAffair(LARGE), ratio: perAffair(LARGE) / perAffair(SMALL), goal: 1.1, rounds: ROUNDS });
}
