import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AssociationInput } from '#shared/features/associations/model';
import { CHECKED_FIELDS, normaliseAssociation } from '#shared/features/associations/rules';
import { anyAssociation } from '../../support/any-association';
import { createTestCore, type TestCore } from '../../support/test-core';

const FIELDS = AssociationInput.keyof().options;
/** A number that a spreadsheet destroyed is never taken from a file again, not even from one of ours. */
const undestroyed = (values: AssociationInput) => ({
  ...values,
  ...Object.fromEntries(CHECKED_FIELDS.flatMap(({ field }) => (/\de\+?\d/i.test(values[field]) ? [[field, '']] : []))),
});
const everything = fc.sample(anyAssociation, { numRuns: 120, seed: 11 }).map((values, index) => {
  const digits = String(index).padStart(5, '0');
  return { ...undestroyed(values), name: `${values.name.slice(0, 200)} ${index}`, rna: `W5410${digits}`, siret: '', siren: '' };
});

async function exported(core: TestCore, format: 'xlsx' | 'csv') {
  const { bytes, fileName } = await core.call('associations.export', { request: {}, columns: FIELDS, format });
  return { bytes, fileName };
}

async function register(core: TestCore) {
  const { rows } = await core.call('associations.list', { page: 1, pageSize: 200 });
  const files = await Promise.all(rows.map(({ id }) => core.call('associations.get', { id })));
  return files.map((file) => JSON.stringify(FIELDS.map((field) => file[field]))).toSorted();
}

describe('the program’s own export', () => {
  test.each(['xlsx', 'csv'] as const)('read again in .%s changes nothing, and in an empty file gives the same register', async (format) => {
    const core = await createTestCore();
    for (const values of everything) await core.call('associations.create', normaliseAssociation(values));
    const file = await exported(core, format);
    expect(await core.call('imports.inspect', file)).toMatchObject({ kind: 'own-export' });
    const again = await core.call('imports.plan', file);
    const differing = await core.call('imports.lines', { plan: again.plan, decisions: [], actions: ['update'], page: 1, pageSize: 50 });
    expect(differing.rows.flatMap(({ cells }) => cells.filter(({ taken }) => taken))).toEqual([]);
    expect(again).toMatchObject({ unchanged: everything.length, update: 0, create: 0, decide: 0, reject: 0 });

    const empty = await createTestCore();
    await empty.call('imports.run', file);
    const [before, after] = [await register(core), await register(empty)];
    expect(after.filter((file) => !before.includes(file)).slice(0, 1)).toEqual([]);
    expect(after).toHaveLength(before.length);
  });
});
