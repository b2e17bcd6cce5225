import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Envelope } from '#shared/ipc/envelope';
import { readArguments, type CallRequest } from './cli/arguments';
import { listOperations } from './cli/catalogue';
import { openCore, startFolder } from './cli/core';
import { envelopeOf, wrongCall } from './cli/failures';
import { readInput } from './cli/json-input';
import { firstBytes, printed } from './cli/printed';
import { runsLocked, signIn } from './cli/sign-in';

/** `npm run call`: one operation of the contract on one file, JSON in, JSON out, and nothing else on the standard output. */

const STANDARD_INPUT = 0;

process.stdout.on('error', ignoreClosedPipe);

try {
  const request = readArguments(process.argv.slice(2));
  if (request.kind === 'list') print(listOperations());
  else answer(await run(request));
} catch (error) {
  answer(envelopeOf(error));
}

async function run(request: CallRequest): Promise<Envelope> {
  const folder = startFolder('call');
  const input = readInput(request.json === '-' ? readFileSync(STANDARD_INPUT, 'utf8') : request.json, folder);
  const core = openCore(resolve(folder, request.file));
  try {
    const { DEMOPART_PASSWORD: password, DEMOPART_ACCOUNT: login } = process.env;
    const refused = runsLocked(request.operation) ? undefined : await signIn(core, { password, login });
    const envelope = refused ?? (await core.dispatch(request.operation, input, { trusted: true }));
    if (envelope.ok && request.out !== undefined) writeBytes(envelope.data, resolve(folder, request.out));
    return envelope;
  } finally {
    core.close();
  }
}

function writeBytes(data: unknown, path: string): void {
  const bytes = firstBytes(data);
  if (!bytes) throw wrongCall('L’opération a réussi, mais sa réponse ne contient aucun fichier : --out n’a rien écrit.');
  try {
    writeFileSync(path, bytes);
  } catch {
    throw wrongCall(`L’opération a réussi, mais ${path} ne peut pas être écrit. Vérifiez que le dossier existe et vos droits.`);
  }
}

/** Whoever reads may stop early (`… | head`). */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function answer(envelope: Envelope): void {
  if (!envelope.ok) process.exitCode = 1;
  print(envelope);
}

function print(value: unknown): void {
  process.stdout.write(`${printed(value)}\n`);
}
