import { describe, expect, test } from 'vitest';
import type { PieceTypeInput } from '#shared/features/pieces/model';
import { civilDate } from '#shared/kernel/dates';
import { PIECE_TYPES, aPiece, anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const CHARTER: PieceTypeInput = { name: 'Charte de la laïcité', validity: 'until-changed', validMonths: 0, required: true };

async function typeNamed(core: TestCore, name: string) {
  const found = (await core.call('pieces.types', {})).find((type) => type.name === name);
  if (!found) throw new Error(`no type named ${name}`);
  return found;
}

async function endOf(core: TestCore, year: number | null) {
  const [association] = (await core.call('associations.list', { page: 1, pageSize: 1 })).rows;
  if (!association) throw new Error('no association');
  const { lines } = await core.call('pieces.ofAssociation', { associationId: association.id });
  const pieces = lines.flatMap(({ counting, older }) => (counting ? [counting, ...older] : older));
  return pieces.find((piece) => piece.year === year)?.validThrough;
}

describe('the list of documents that the town asks for', () => {
  test('takes a new kind at its end; a name is given once, whatever its accents', async () => {
    const core = await createTestCore();
    expect(await core.call('pieces.addType', CHARTER)).toMatchObject({ ...CHARTER, position: 14, role: null, version: 1 });
    expect(await core.envelope('pieces.addType', { ...CHARTER, name: 'CHARTE DE LA LAICITE' })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
  });

  test('is put in another order, without holes', async () => {
    const core = await createTestCore();
    const charter = await core.call('pieces.addType', CHARTER);
    const types = await core.call('pieces.moveType', { id: charter.id, position: 2 });
    expect(types.slice(0, 3).map(({ name }) => name)).toEqual([
      'Statuts déclarés',
      CHARTER.name,
      'Liste des dirigeants (bureau, conseil d’administration)',
    ]);
    expect(types.map(({ position }) => position)).toEqual(types.map((_, index) => index + 1));
    await core.call('pieces.moveType', { id: charter.id, position: 1000 });
    expect((await typeNamed(core, CHARTER.name)).position).toBe(14);
  });

  test('no longer asks for a kind that is set aside, keeps the documents given, and asks again', async () => {
    const core = await createTestCore();
    const { id: associationId } = await core.call('associations.create', anAssociation());
    await core.call('pieces.receive', { associationId, values: aPiece(), file: null });
    await core.call('pieces.archiveType', { id: PIECE_TYPES.statutes });
    await core.call('pieces.archiveType', { id: PIECE_TYPES.insurance });
    const { lines } = await core.call('pieces.ofAssociation', { associationId });
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toMatchObject({ type: { name: 'Statuts déclarés' }, state: 'received' });
    expect(await core.call('pieces.restoreType', { id: PIECE_TYPES.statutes })).toMatchObject({ archivedAt: null });
  });

  test('a new rule of validity counts at once for the documents already given', async () => {
    const core = await createTestCore({ today: '2026-03-31' });
    const { id: associationId } = await core.call('associations.create', anAssociation());
    for (const year of [2023, 2024]) {
      await core.call('pieces.receive', { associationId, values: aPiece({ typeId: PIECE_TYPES.accounts, year }), file: null });
    }
    const { id, version, name } = await typeNamed(core, 'Comptes approuvés (compte de résultat et bilan)');
    const values = { name, validity: 'yearly' as const, validMonths: 12, required: true };
    await core.call('pieces.updateType', { id, version, values });
    expect([await endOf(core, 2023), await endOf(core, 2024)]).toEqual(['2024-12-31', '2025-12-31']);
    expect((await core.call('pieces.ofAssociation', { associationId })).lines[4]?.state).toBe('expired');
  });

  test('a rule changed and changed back loses nothing that was typed', async () => {
    const core = await createTestCore({ today: '2026-03-31' });
    const { id: associationId } = await core.call('associations.create', anAssociation());
    const values = aPiece({ typeId: PIECE_TYPES.insurance, writtenEnd: civilDate('2026-08-31') });
    await core.call('pieces.receive', { associationId, values, file: null });
    const { id, version, name } = await typeNamed(core, 'Attestation d’assurance');
    const rule = { name, validMonths: 0, required: true };
    await core.call('pieces.updateType', { id, version, values: { ...rule, validity: 'until-changed' } });
    expect(await endOf(core, null)).toBeNull();
    await core.call('pieces.updateType', { id, version: version + 1, values: { ...rule, validity: 'until-date' } });
    expect(await endOf(core, null)).toBe('2026-08-31');
    expect(await core.envelope('pieces.updateType', { id, version, values: { ...rule, validity: 'yearly' } })).toMatchObject({
      error: { code: 'RULE', details: { rule: 'changed-meanwhile', entity: 'piece-type' } },
    });
  });

  test('is changed by those who may validate, and each change is in the journal with the whole before and after', async () => {
    const core = await createTestCore();
    const { id, version } = await core.call('pieces.addType', CHARTER);
    await core.call('pieces.updateType', { id, version, values: { ...CHARTER, required: false } });
    await core.call('pieces.moveType', { id, position: 1 });
    await core.call('pieces.archiveType', { id });
    const { entries } = await core.call('audit.list', { entityId: id, page: 1, pageSize: 10 });
    expect(entries.map(({ operation }) => operation)).toEqual([
      'pieces.archiveType',
      'pieces.moveType',
      'pieces.updateType',
      'pieces.addType',
    ]);
    expect(entries[1]).toMatchObject({ before: { ...CHARTER, required: false, position: 14 }, after: { position: 1 } });
  });
});
