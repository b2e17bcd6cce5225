import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Piece, PieceLine } from '#shared/features/pieces/model';
import { civilDate } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { AssociationId, PieceTypeId } from '#shared/kernel/ids';
import { closeEncrypted } from '../../../src/main/db/open';
import { PIECE_TYPES, aPiece, anAssociation } from '../../support/builders';
import { LOGIN, PASSWORD, createTestCore, type TestCore } from '../../support/test-core';
import { openBeside } from '../documents/open-beside';
import { PDF, given } from './files';

const STATUTES = given('statuts 2026.pdf', PDF);

async function anOpenFile(): Promise<{ core: TestCore; associationId: AssociationId }> {
  const core = await createTestCore({ today: '2026-03-31' });
  const { id } = await core.call('associations.create', anAssociation());
  return { core, associationId: id };
}

async function lineOf(core: TestCore, associationId: AssociationId, typeId: PieceTypeId): Promise<PieceLine> {
  const { lines } = await core.call('pieces.ofAssociation', { associationId });
  const line = lines.find(({ type }) => type.id === typeId);
  if (!line) throw new Error('no such line');
  return line;
}

async function failureOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => undefined,
    (refused: unknown) => refused,
  );
  if (!(error instanceof DomainError)) throw new Error(`not refused: ${String(error)}`);
  return error.failure;
}

describe('the file of an association', () => {
  test('wants every kind of document at first, and its light is red', async () => {
    const { core, associationId } = await anOpenFile();
    const { light, lines } = await core.call('pieces.ofAssociation', { associationId });
    expect(light).toBe('red');
    expect(lines).toHaveLength(13);
    expect(lines.every(({ state, counting }) => state === 'missing' && counting === null)).toBe(true);
    expect(lines.map(({ type }) => type.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('turns orange when all came and green when all are found valid', async () => {
    const { core, associationId } = await anOpenFile();
    const { lines } = await core.call('pieces.ofAssociation', { associationId });
    const pieces: Piece[] = [];
    for (const { type, expectedYear } of lines.filter((line) => line.type.required)) {
      const values = aPiece({ typeId: type.id, year: expectedYear, writtenEnd: civilDate('2026-12-31') });
      pieces.push(await core.call('pieces.receive', { associationId, values, file: null }));
    }
    expect((await core.call('pieces.ofAssociation', { associationId })).light).toBe('orange');
    for (const { id, version } of pieces) await core.call('pieces.check', { id, version, verdict: 'valid', note: '' });
    expect((await core.call('pieces.ofAssociation', { associationId })).light).toBe('green');
    core.clock.advance(86_400 * 300);
    expect((await core.call('pieces.ofAssociation', { associationId })).light).toBe('red');
  });

  test('keeps a document byte for byte, inside the encrypted file alone', async () => {
    const { core, associationId } = await anOpenFile();
    const secret = given('rib.pdf', new Uint8Array([...PDF, ...Buffer.from('FR76 TRES SECRET')]));
    const piece = await core.call('pieces.receive', { associationId, values: aPiece(), file: secret });
    expect(piece).toMatchObject({ fileName: 'rib.pdf', format: 'pdf', status: 'received', by: 'Camille Essai', validThrough: null });
    const { bytes, sha256 } = await core.call('pieces.content', { id: piece.id });
    expect(bytes).toEqual(secret.bytes);
    expect(sha256).toBe(createHash('sha256').update(secret.bytes).digest('hex'));
    core.core.close();
    expect(readFileSync(core.dbPath).includes('TRES SECRET')).toBe(false);
  });

  test('says who found it valid and when; the verdict can be taken back, or be a refusal with its reason', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    const valid = await core.call('pieces.check', { id, version: 1, verdict: 'valid', note: '' });
    expect(valid).toMatchObject({ status: 'valid', checkedBy: 'Camille Essai', checkedAt: core.clock.now(), version: 2 });
    const back = await core.call('pieces.check', { id, version: 2, verdict: 'none', note: '' });
    expect(back).toMatchObject({ status: 'received', checkedBy: null, checkedAt: null });
    await core.call('pieces.check', { id, version: 3, verdict: 'refused', note: 'Page 2 manquante' });
    expect(await lineOf(core, associationId, PIECE_TYPES.statutes)).toMatchObject({
      state: 'refused',
      counting: { note: 'Page 2 manquante' },
    });
  });

  test('keeps the older documents of a kind under the one that counts', async () => {
    const { core, associationId } = await anOpenFile();
    const accounts = (year: number) => aPiece({ typeId: PIECE_TYPES.accounts, year });
    const old = await core.call('pieces.receive', { associationId, values: accounts(2023), file: null });
    const recent = await core.call('pieces.receive', { associationId, values: accounts(2024), file: null });
    const line = await lineOf(core, associationId, PIECE_TYPES.accounts);
    expect([line.counting?.id, line.older.map(({ id }) => id)]).toEqual([recent.id, [old.id]]);
    expect(line).toMatchObject({ state: 'received', expectedYear: 2024, counting: { validThrough: '2026-06-30' } });
  });

  test('goes to the trash and comes back, twice if need be', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    await core.call('pieces.remove', { id });
    await core.call('pieces.remove', { id });
    expect(await lineOf(core, associationId, PIECE_TYPES.statutes)).toMatchObject({ state: 'missing', older: [] });
    expect(await core.call('pieces.putBack', { id })).toMatchObject({ removedAt: null });
    expect((await core.call('pieces.content', { id })).bytes).toEqual(PDF);
  });

  test('notes an arrival whose file comes later, once', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: null });
    expect(await failureOf(core.call('pieces.content', { id }))).toMatchObject({ details: { rule: 'piece-without-file' } });
    expect(await core.call('pieces.attach', { id, version: 1, file: STATUTES })).toMatchObject({ format: 'pdf', size: PDF.byteLength });
    expect(await failureOf(core.call('pieces.attach', { id, version: 2, file: STATUTES }))).toMatchObject({
      details: { rule: 'piece-has-file' },
    });
  });

  test('takes another kind and other dates; a change made elsewhere meanwhile is not overwritten', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    const values = aPiece({ typeId: PIECE_TYPES.insurance, writtenEnd: civilDate('2026-12-31'), note: 'MAIF' });
    const moved = await core.call('pieces.update', { id, version: 1, values });
    expect(moved).toMatchObject({ typeId: PIECE_TYPES.insurance, validThrough: '2026-12-31', note: 'MAIF', version: 2 });
    expect(await failureOf(core.call('pieces.update', { id, version: 1, values }))).toMatchObject({
      details: { rule: 'changed-meanwhile' },
    });
  });

  test('refuses what cannot be, under the field that says it', async () => {
    const { core, associationId } = await anOpenFile();
    const wrong = [
      aPiece({ typeId: PIECE_TYPES.accounts }),
      aPiece({ typeId: PIECE_TYPES.insurance }),
      aPiece({ receivedOn: civilDate('2026-04-01') }),
    ];
    for (const values of wrong) {
      expect(await failureOf(core.call('pieces.receive', { associationId, values, file: null }))).toMatchObject({ code: 'VALIDATION' });
    }
  });

  test('takes nothing more once the association is in the trash', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    await core.call('associations.archive', { id: associationId });
    for (const attempt of [
      core.call('pieces.receive', { associationId, values: aPiece(), file: null }),
      core.call('pieces.check', { id, version: 1, verdict: 'valid', note: '' }),
      core.call('pieces.remove', { id }),
    ]) {
      expect(await failureOf(attempt)).toMatchObject({ code: 'NOT_FOUND', details: { entity: 'association' } });
    }
  });

  test('a file that is refused leaves nothing behind', async () => {
    const { core, associationId } = await anOpenFile();
    const before = await core.call('audit.verify', {});
    const file = given('statuts.docx', PDF);
    expect(await failureOf(core.call('pieces.receive', { associationId, values: aPiece(), file }))).toMatchObject({
      details: { rule: 'refused-piece', fault: 'lying' },
    });
    expect(await core.call('audit.verify', {})).toEqual(before);
    expect((await lineOf(core, associationId, PIECE_TYPES.statutes)).counting).toBeNull();
  });

  test('a document whose bytes were altered is not given out', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    core.core.close();
    const db = await openBeside(core);
    db.prepare('UPDATE piece_content SET bytes = ? WHERE piece_id = ?').run(Buffer.from('%PDF-altered'), id);
    closeEncrypted(db);
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    expect(await failureOf(core.call('pieces.content', { id }))).toMatchObject({
      details: { rule: 'altered-piece', fileName: 'statuts 2026.pdf' },
    });
  });

  test('is in the journal with whole values and without bytes', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    await core.call('pieces.check', { id, version: 1, verdict: 'valid', note: '' });
    await core.call('pieces.remove', { id });
    const { entries } = await core.call('audit.list', { entityId: id, page: 1, pageSize: 10 });
    expect(entries.map(({ operation }) => operation)).toEqual(['pieces.remove', 'pieces.check', 'pieces.receive']);
    expect(entries[0]).toMatchObject({ before: { removed: false }, after: { removed: true } });
    expect(entries[1]).toMatchObject({ before: { status: 'received', sha256: expect.any(String) as string }, after: { status: 'valid' } });
    expect(entries[2]?.label).toBe('Statuts déclarés — Harmonie des mineurs');
    expect(JSON.stringify(entries).length).toBeLessThan(6000);
  });

  test('gives up nothing of a reader’s right to read, and lets a reader change nothing', async () => {
    const { core, associationId } = await anOpenFile();
    const { id } = await core.call('pieces.receive', { associationId, values: aPiece(), file: STATUTES });
    await core.call('accounts.add', { login: 'lea', name: 'Léa', role: 'reader', password: 'Cerisier-tordu-88-parapluie' });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: 'lea', password: 'Cerisier-tordu-88-parapluie' });
    expect((await core.call('pieces.content', { id })).fileName).toBe('statuts 2026.pdf');
    expect(await failureOf(core.call('pieces.remove', { id }))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the contrat d’engagement républicain', () => {
  const signed = (day: string) => aPiece({ typeId: PIECE_TYPES.commitment, datedOn: civilDate(day) });

  test('dates the sheet when it is filed, with its line in the journal of the association', async () => {
    const { core, associationId } = await anOpenFile();
    await core.call('pieces.receive', { associationId, values: signed('2026-02-01'), file: null });
    expect((await core.call('associations.get', { id: associationId })).republicanCommitmentOn).toBe('2026-02-01');
    expect((await core.call('pieces.ofAssociation', { associationId })).commitmentOn).toBe('2026-02-01');
    const { entries } = await core.call('audit.list', { entityId: associationId, page: 1, pageSize: 1 });
    expect(entries[0]).toMatchObject({
      operation: 'pieces.receive',
      before: { republicanCommitmentOn: null },
      after: { republicanCommitmentOn: '2026-02-01' },
    });
  });

  test('never puts an older date in place of a later one; a later one takes its place', async () => {
    const { core, associationId } = await anOpenFile();
    for (const day of ['2026-02-01', '2025-02-01', '2026-03-01']) {
      await core.call('pieces.receive', { associationId, values: signed(day), file: null });
    }
    expect((await core.call('associations.get', { id: associationId })).republicanCommitmentOn).toBe('2026-03-01');
    const { total } = await core.call('audit.list', { entityId: associationId, page: 1, pageSize: 1 });
    expect(total).toBe(3);
  });

  test('dates the sheet when its date is typed later, or when it is found valid', async () => {
    const { core, associationId } = await anOpenFile();
    const values = aPiece({ typeId: PIECE_TYPES.commitment });
    const { id } = await core.call('pieces.receive', { associationId, values, file: null });
    expect((await core.call('associations.get', { id: associationId })).republicanCommitmentOn).toBeNull();
    await core.call('pieces.update', { id, version: 1, values: signed('2026-02-01') });
    expect((await core.call('associations.get', { id: associationId })).republicanCommitmentOn).toBe('2026-02-01');
  });

  test('a document of another kind dates nothing', async () => {
    const { core, associationId } = await anOpenFile();
    await core.call('pieces.receive', { associationId, values: aPiece({ datedOn: civilDate('2026-02-01') }), file: null });
    expect((await core.call('associations.get', { id: associationId })).republicanCommitmentOn).toBeNull();
  });

  test('is not asked of an association recognised of public utility, nor counted in its light', async () => {
    const core = await createTestCore({ today: '2026-03-31' });
    const { id: associationId } = await core.call('associations.create', anAssociation({ publicUtility: true }));
    expect(await lineOf(core, associationId, PIECE_TYPES.commitment)).toMatchObject({ exemption: 'public-utility', state: 'missing' });
    const { lines } = await core.call('pieces.ofAssociation', { associationId });
    for (const { type, expectedYear } of lines.filter((line) => line.type.required && line.exemption === null)) {
      const values = aPiece({ typeId: type.id, year: expectedYear, writtenEnd: civilDate('2026-12-31') });
      await core.call('pieces.receive', { associationId, values, file: null });
    }
    expect((await core.call('pieces.ofAssociation', { associationId })).light).toBe('orange');
  });
});

describe('what runs out', () => {
  const insured = (end: string) => aPiece({ typeId: PIECE_TYPES.insurance, writtenEnd: civilDate(end) });

  test('is listed over all associations, soonest first, by pages', async () => {
    const { core, associationId } = await anOpenFile();
    const { id: other } = await core.call('associations.create', anAssociation({ name: 'Amis du terril' }));
    await core.call('pieces.receive', { associationId, values: insured('2026-05-01'), file: null });
    await core.call('pieces.receive', { associationId: other, values: insured('2026-04-10'), file: null });
    const soon = await core.call('pieces.expiring', { withinDays: 60, page: 1, pageSize: 1 });
    expect(soon.total).toBe(2);
    expect(soon.rows).toMatchObject([
      { associationName: 'Amis du terril', validThrough: '2026-04-10', typeName: 'Attestation d’assurance' },
    ]);
    expect((await core.call('pieces.expiring', { withinDays: 10, page: 1, pageSize: 10 })).total).toBe(1);
  });

  test('leaves out what a later document replaces, what is refused, and associations that are gone', async () => {
    const { core, associationId } = await anOpenFile();
    await core.call('pieces.receive', { associationId, values: insured('2026-04-10'), file: null });
    await core.call('pieces.receive', { associationId, values: insured('2027-04-10'), file: null });
    const { id: gone } = await core.call('associations.create', anAssociation({ name: 'Amis du terril', status: 'dissolved' }));
    await core.call('pieces.receive', { associationId: gone, values: insured('2026-04-10'), file: null });
    expect((await core.call('pieces.expiring', { withinDays: 60, page: 1, pageSize: 10 })).total).toBe(0);
  });
});
