import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DomainError } from '#shared/kernel/errors';
import { envelopeOf } from '../../../scripts/cli/failures';
import { findJsonFault } from '../../../scripts/cli/json-fault';
import { readInput } from '../../../scripts/cli/json-input';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function failureOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    const envelope = envelopeOf(error);
    if (!envelope.ok) return envelope.error;
  }
  throw new Error('a failure was expected');
}

describe('malformed JSON', () => {
  test.each([
    ['abc', 0],
    ['{a:1}', 1],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{"a":tru}', 5],
    ['{"a":1}}', 7],
    ['{"a":01}', 5],
    ["{'a':1}", 1],
    ['{"a":[{"b":nul}]}', 11],
    ['{"a":"\\x"}', 5],
  ])('%s goes wrong at position %i', (json, position) => {
    expect(findJsonFault(json)).toBe(position);
    expect(failureOf(() => readInput(json, '/')).message).toContain(`à la position ${position} (ligne 1, colonne ${position + 1})`);
  });

  test('says the line and the column of a long text, and what stands there', () => {
    const { code, message } = failureOf(() => readInput('{\n  "name": "Les Amis",\n  oups: 1\n}', '/'));
    expect(code).toBe('VALIDATION');
    expect(message).toContain('(ligne 3, colonne 3), avant « oups: 1');
  });

  test('says when the text ends too early', () => {
    expect(failureOf(() => readInput('{"a": [1,', '/')).message).toContain('il s’arrête trop tôt');
  });

  test('is never found in JSON', () => {
    fc.assert(fc.property(fc.json(), (json) => findJsonFault(json) === undefined));
    fc.assert(fc.property(fc.jsonValue(), (value) => findJsonFault(JSON.stringify(value, null, 2)) === undefined));
  });
});

describe('{"$file": "path"}', () => {
  test('becomes the bytes of the file, anywhere in the input', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'liste.csv'), 'nom;ville');
    const input = readInput('{"fileName":"liste.csv","parts":[{"bytes":{"$file":"liste.csv"}}]}', folder);
    expect(input).toEqual({ fileName: 'liste.csv', parts: [{ bytes: new Uint8Array(Buffer.from('nom;ville')) }] });
  });

  test('that is not there is told with its place', () => {
    const error = failureOf(() => readInput('{"parts":[{"bytes":{"$file":"absente.csv"}}]}', '/nulle-part'));
    expect(error).toMatchObject({ code: 'VALIDATION', details: { issues: [{ path: ['parts', 0, 'bytes'] }] } });
    expect(error.message).toContain('absente.csv ne peut pas être lu (ENOENT)');
  });

  test('larger than 200 MB is not read', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'enorme.csv'), '');
    truncateSync(join(folder, 'enorme.csv'), 200 * 1024 * 1024 + 1);
    expect(failureOf(() => readInput('{"bytes":{"$file":"enorme.csv"}}', folder)).message).toContain('dépasse 200 Mo');
  });

  test('with a path that is no text is refused', () => {
    expect(() => readInput('{"bytes":{"$file":12}}', '/')).toThrow(DomainError);
  });
});
