import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { PieceStatus } from '#shared/features/pieces/model';
import { addDays, civilDate } from '#shared/kernel/dates';
import { AssociationId } from '#shared/kernel/ids';
import { closeEncrypted } from '../../../src/main/db/open';
import { createStore } from '../../../src/main/db/store';
import { createChance, type Chance } from '../../../src/main/features/sample/chance';
import { LIGHT_SQL } from '../../../src/main/features/pieces/light-report';
import { missingPieces } from '../../../src/main/features/pieces/report';
import { PIECE_TYPES, aPiece, anAssociation } from '../../support/builders';
import { LOGIN, PASSWORD, createTestCore, type TestCore } from '../../support/test-core';
import { openBeside } from '../documents/open-beside';

const TODAY = civilDate('2026-03-31');
const APPROVALS = [
  [],
  [{ kind: 'Tronc commun', authority: '', grantedOn: null }],
  [{ kind: 'Agrément sport', authority: '', grantedOn: null }],
];

/** Sixty associations; half of them hold nearly everything, so that all three lights are seen. */
async function aRegister(core: TestCore): Promise<AssociationId[]> {
  const chance = createChance(7);
  const ids: AssociationId[] = [];
  for (let rank = 0; rank < 60; rank += 1) {
    const values = anAssociation({ name: `Association ${rank}`, publicUtility: chance.happens(20), approvals: chance.pick(APPROVALS) });
    ids.push((await core.call('associations.create', values)).id);
  }
  core.core.close();
  const db = await openBeside(core);
  const types = z.array(z.string()).parse(db.prepare('SELECT id FROM piece_type').pluck().all());
  const insert =
    db.prepare(`INSERT INTO piece (id, version, association_id, type_id, received_on, valid_through, status, note, file_name, format, size,
    sha256, created_at, created_by, removed_at) VALUES (?, 1, ?, ?, ?, ?, ?, '', '', '', 0, '', 0, '', ?)`);
  ids.forEach((id, rank) => {
    for (const type of types) for (const piece of somePieces(chance, rank % 2 === 0)) insert.run(randomUUID(), id, type, ...piece);
  });
  closeEncrypted(db);
  await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
  return ids;
}

function somePieces(chance: Chance, tidy: boolean) {
  const near = () => addDays(TODAY, chance.whole(-2, 2));
  const first = tidy ? [[addDays(TODAY, -9), null, chance.happens(97) ? 'valid' : 'received', null]] : [];
  const status = () => chance.pick<PieceStatus>(['received', 'valid', 'refused']);
  const others = Array.from({ length: chance.whole(0, 3) }, () => [
    addDays(TODAY, -9),
    chance.happens(30) ? null : near(),
    status(),
    chance.happens(25) ? 1 : null,
  ]);
  return [...first, ...others];
}

/** Reads the same file around the core. */
async function beside<T>(core: TestCore, work: (store: ReturnType<typeof createStore>) => T): Promise<T> {
  core.core.close();
  const db = await openBeside(core);
  try {
    return work(createStore(db));
  } finally {
    closeEncrypted(db);
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
  }
}

test('the light that lists compute is that of the rules, and the letters ask for exactly what makes it red', async () => {
  const core = await createTestCore({ today: TODAY });
  const ids = await aRegister(core);
  const listed = await beside(core, (store) =>
    store.read((db) => ({
      lights: new Map(
        z
          .array(z.object({ id: AssociationId, light: z.string() }))
          .parse(db.statement(`SELECT a.id, ${LIGHT_SQL} AS light FROM association a`).all(TODAY))
          .map(({ id, light }) => [id, light]),
      ),
      missing: missingPieces(db, ids, TODAY),
    })),
  );
  const seen = new Set<string>();
  for (const associationId of ids) {
    const { light, lines } = await core.call('pieces.ofAssociation', { associationId });
    seen.add(light);
    expect(listed.lights.get(associationId)).toBe(light);
    const wanting = lines.filter(
      ({ type, state, exemption }) => type.required && exemption === null && state !== 'valid' && state !== 'received',
    );
    expect(listed.missing.get(associationId)?.map(({ type, state }) => [type.id, state])).toEqual(
      wanting.map(({ type, state }) => [type.id, state]),
    );
    expect(wanting.length > 0).toBe(light === 'red');
  }
  expect([...seen].sort()).toEqual(['green', 'orange', 'red']);
});

test('what a letter asked for is not asked twice, until something came or a later year is wanted', async () => {
  const core = await createTestCore({ today: TODAY });
  const { id } = await core.call('associations.create', anAssociation());
  await core.call('pieces.receive', {
    associationId: id,
    values: aPiece({ typeId: PIECE_TYPES.insurance, writtenEnd: civilDate('2026-03-10') }),
    file: null,
  });
  await core.call('vault.lock', {});
  const db = await openBeside(core);
  const document = randomUUID();
  db.prepare(
    `INSERT INTO issued_document (id, kind, title, file_name, size, sha256, issued_at, account_id, issued_by, version)
      VALUES (?, 'piece-request', '', '', 0, '', 0, '', '', 1)`,
  ).run(document);
  const ask = db.prepare(
    'INSERT INTO piece_request (id, association_id, type_id, year, requested_on, document_id) VALUES (?, ?, ?, ?, ?, ?)',
  );
  ask.run(randomUUID(), id, PIECE_TYPES.statutes, null, '2026-03-15', document);
  ask.run(randomUUID(), id, PIECE_TYPES.accounts, 2023, '2026-03-15', document);
  ask.run(randomUUID(), id, PIECE_TYPES.insurance, null, '2026-03-01', document);
  const missing = createStore(db).read((reader) => missingPieces(reader, [id], TODAY).get(id) ?? []);
  closeEncrypted(db);
  const asked = (typeId: string) => missing.find(({ type }) => type.id === typeId);
  expect(asked(PIECE_TYPES.statutes)).toMatchObject({ state: 'missing', year: null, askedOn: '2026-03-15' });
  expect(asked(PIECE_TYPES.accounts)).toMatchObject({ state: 'missing', year: 2024, askedOn: null });
  expect(asked(PIECE_TYPES.insurance)).toMatchObject({ state: 'expired', askedOn: null });
  await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
  const { lines } = await core.call('pieces.ofAssociation', { associationId: id });
  expect(lines.flatMap(({ askedOn }) => askedOn ?? [])).toEqual(['2026-03-15']);
});
