import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/ipc/contract';
import { DomainError } from '#shared/kernel/errors';
import { readArguments } from '../../../scripts/cli/arguments';
import { listOperations } from '../../../scripts/cli/catalogue';
import { firstBytes, printed } from '../../../scripts/cli/printed';
import { createTestCore, PASSWORD } from '../../support/test-core';

/** The list of every operation with its schemas is beyond the megabyte that Node reads by default. */
const MOST_BYTES = 64 * 1024 * 1024;

const ROOT = join(import.meta.dirname, '../../..');

interface Options {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Record<string, string>;
}

/** A real process, as `npm run call` starts it; gives its exit code and what it wrote as JSON. */
function call(args: readonly string[], { cwd = ROOT, input = '', env = {} }: Options = {}) {
  const { DEMOPART_PASSWORD: _password, DEMOPART_ACCOUNT: _account, ...inherited } = process.env;
  const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/call.ts'), ...args];
  const { status, stdout } = spawnSync(process.execPath, command, {
    ...{ cwd, input, encoding: 'utf8' as const, env: { ...inherited, ...env } },
    maxBuffer: MOST_BYTES,
  });
  const json: unknown = JSON.parse(stdout);
  return { status, json };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('npm run call', () => {
  test('creates a file, opens it with the password of the environment, and writes the bytes of an answer', () => {
    const cwd = temporaryFolder();
    const created = call(['ville.db', 'vault.create', '-'], {
      cwd,
      input: JSON.stringify({ town: 'Jarny', login: 'camille', name: 'Camille Essai', password: PASSWORD }),
    });
    const { data } = z.object({ ok: z.literal(true), data: z.object({ recoveryKey: z.string() }) }).parse(created.json);
    expect(created.status).toBe(0);
    expect(readFileSync(join(cwd, 'ville.db')).subarray(0, 6).toString()).not.toBe('SQLite');

    const args = ['ville.db', 'vault.recoverySheet', JSON.stringify(data), '--out', 'fiche.docx'];
    const sheet = call(args, { cwd, env: { DEMOPART_PASSWORD: PASSWORD } });
    const size = readFileSync(join(cwd, 'fiche.docx')).length;
    expect(sheet).toMatchObject({ status: 0, json: { ok: true, data: { bytes: { $bytes: size } } } });
  });

  test('tries each account in turn, and says so when none opens', async () => {
    const core = await createTestCore();
    const second = { login: 'dominique', name: 'Dominique Essai', role: 'reader', password: 'Falaise-tranquille-42-boussole' } as const;
    await core.call('accounts.add', second);
    await core.call('vault.lock', {});
    const opened = call([core.dbPath, 'vault.checkRecoveryKey', JSON.stringify({ recoveryKey: core.recoveryKey })], {
      env: { DEMOPART_PASSWORD: second.password },
    });
    expect(opened).toMatchObject({ status: 0, json: { ok: true, data: { opens: true } } });
    const refused = call([core.dbPath, 'town.get'], { env: { DEMOPART_PASSWORD: PASSWORD, DEMOPART_ACCOUNT: second.login } });
    expect(refused).toMatchObject({ status: 1, json: { ok: false, error: { code: 'OPENING', details: { reason: 'wrong-password' } } } });
  });

  test('answers an envelope to a call without a password, and leaves the file alone', () => {
    const { status, json } = call([join(temporaryFolder(), 'absent.db'), 'town.get']);
    expect({ status, json }).toMatchObject({ status: 1, json: { ok: false, error: { code: 'VALIDATION' } } });
    expect(printed(json)).toContain('DEMOPART_PASSWORD');
  });

  test('answers an envelope to malformed JSON, with its position, and makes no file', () => {
    const path = join(temporaryFolder(), 'ville.db');
    const { status, json } = call([path, 'town.get', '{"a":}']);
    expect({ status, json }).toMatchObject({ status: 1, json: { ok: false, error: { code: 'VALIDATION' } } });
    expect(printed(json)).toContain('à la position 5');
    expect(existsSync(path)).toBe(false);
  });

  test('lists every operation with its schemas', () => {
    const { status, json } = call(['--list']);
    expect(status).toBe(0);
    expect(json).toEqual(JSON.parse(JSON.stringify(listOperations())));
  });
});

describe('the arguments', () => {
  test('are a file, an operation, its input and where bytes go', () => {
    expect(readArguments(['a.db', 'town.get'])).toEqual({ kind: 'call', file: 'a.db', operation: 'town.get', json: '{}', out: undefined });
    expect(readArguments(['a.db', '--out', 'f', 'x.y', '-'])).toMatchObject({ operation: 'x.y', json: '-', out: 'f' });
    expect(readArguments(['--list'])).toEqual({ kind: 'list' });
  });

  test.each([[[]], [['a.db']], [['a.db', 'x.y', '{}', 'z']], [['a.db', 'x.y', '--out']], [['--verbose']], [['--list', 'a.db']]])(
    '%j are refused with the usage',
    (args) => {
      expect(() => readArguments(args)).toThrow(DomainError);
    },
  );
});

describe('the list of operations', () => {
  test('holds the whole contract, and shows how a file is given and received', () => {
    const operations = new Map(listOperations().map((operation) => [operation.name, operation]));
    expect([...operations.keys()]).toEqual(Object.keys(contract));
    expect(JSON.stringify(operations.get('imports.plan')?.input)).toContain('"$file":{"type":"string"');
    expect(JSON.stringify(operations.get('documents.content')?.output)).toContain('"$bytes":{"type":"integer"');
  });
});

describe('what is printed of bytes', () => {
  test('is their number, whichever class holds them', () => {
    const answer = { files: [{ bytes: Buffer.from('abc') }, { bytes: new Uint8Array(2) }] };
    expect(JSON.parse(printed(answer))).toEqual({ files: [{ bytes: { $bytes: 3 } }, { bytes: { $bytes: 2 } }] });
    expect(firstBytes(answer)).toEqual(Buffer.from('abc'));
    expect(firstBytes({ text: 'abc', n: null })).toBeUndefined();
  });
});
