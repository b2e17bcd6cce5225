// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '#shared/ipc/envelope';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import type { ImportWizard } from '../../../../../src/renderer/features/imports/use-import-wizard';
import { useImportWizard } from '../../../../../src/renderer/features/imports/use-import-wizard';

const INSPECTED = {
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ';',
  sheets: [],
  sheet: '',
  headerLine: 1,
  kind: 'town-list',
  filter: null,
  linesRead: 1,
  counts: [],
  savedMapping: null,
  columns: [
    { column: 0, title: 'Nom', samples: [], guess: 'name' },
    { column: 1, title: 'Siret', samples: [], guess: 'siret' },
  ],
  preview: [],
  dataLines: 1,
};
const COUNTS = { create: 1, update: 0, unchanged: 0, decide: 0, leave: 0, reject: 0 };
const REPORT = { ...COUNTS, lines: 1, issues: [], issueCount: 0, preview: [], plan: crypto.randomUUID() };

let answers: Record<string, Envelope>;
let calls: [string, unknown][];
let wizard: ImportWizard;

function Host() {
  wizard = useImportWizard();
  return null;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  calls = [];
  answers = { 'imports.inspect': { ok: true, data: INSPECTED }, 'imports.plan': { ok: true, data: REPORT } };
  const call = (operation: string, input: unknown) => {
    calls.push([operation, input]);
    return Promise.resolve(answers[operation]);
  };
  vi.stubGlobal('demopart', { call, subscribe: () => () => undefined });
  const host = document.createElement('div');
  act(() => createRoot(host).render(<Host />));
});

async function settled(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((done) => setTimeout(done, 5));
  });
}

const csv = () => new File(['Nom;Siret\nClub;'], 'liste.csv');

describe('the import of a list', () => {
  test('shows what was understood of the file, with the guesses chosen', async () => {
    await settled(() => wizard.chooseFile(csv()));
    expect(wizard.step).toBe('columns');
    expect([...wizard.choices]).toEqual([
      [0, 'name'],
      [1, 'siret'],
    ]);
  });

  test('keeps the choices when one goes back', async () => {
    await settled(() => wizard.chooseFile(csv()));
    await settled(() => wizard.choose(1, null));
    await settled(() => wizard.check());
    expect(wizard.step).toBe('check');
    await settled(() => wizard.goTo('columns'));
    expect([...wizard.choices]).toEqual([[0, 'name']]);
    expect(calls.at(-1)).toEqual(['imports.plan', expect.objectContaining({ mapping: [{ column: 0, field: 'name' }], headerLine: 1 })]);
  });

  test('stays where it is, with the sentence of the core, when a file cannot be read', async () => {
    const message = 'liste.csv\u00a0: ce fichier est vide.';
    const details = { rule: 'unreadable-file', fault: 'empty', fileName: 'liste.csv' } as const;
    answers['imports.inspect'] = { ok: false, error: { code: 'RULE', details, message } };
    await settled(() => wizard.chooseFile(csv()));
    expect([wizard.step, wizard.problem]).toEqual(['file', message]);
  });

  test('is where it was once cancelled, and nothing is called a problem', async () => {
    await settled(() => wizard.chooseFile(csv()));
    await settled(() => wizard.check());
    answers['imports.run'] = { ok: false, error: { code: 'CANCELLED', details: {}, message: 'L’action a été annulée.' } };
    await settled(() => wizard.run());
    expect([wizard.step, wizard.problem, wizard.outcome]).toEqual(['check', null, null]);
  });

  test('sends what was decided of each line, and forgets it when another file is chosen', async () => {
    await settled(() => wizard.chooseFile(csv()));
    await settled(() => wizard.check());
    await settled(() => wizard.decide([2, 3], 'leave'));
    await settled(() => wizard.decideCell(4, { field: 'city', take: false }));
    await settled(() => wizard.decide([3], null));
    answers['imports.run'] = { ok: true, data: { batch: {}, report: REPORT } };
    await settled(() => wizard.run());
    const decisions = [
      { line: 2, action: 'leave' },
      { line: 4, cells: [{ field: 'city', take: false }] },
    ];
    expect(calls.at(-1)).toEqual(['imports.run', expect.objectContaining({ decisions })]);
    await settled(() => wizard.chooseFile(csv()));
    expect(wizard.decisions.size).toBe(0);
  });

  test('refuses a file that is too large without reading it', async () => {
    await settled(() => wizard.refuseFile(csv()));
    expect(wizard.problem).toContain(`${IMPORT_LIMITS.textSize / 1024 / 1024}`);
    expect(calls).toEqual([]);
  });
});
