import type { Envelope } from '#shared/ipc/envelope';
import type { CoreMessage, CoreRequest } from './core-messages';
import type { Core } from './create-core';
import { statusOfFile } from './features/vault/file-status';

/** Entry of the utility process: the core behind a message port. Arguments: the encrypted file, the folder of resources. */
const [dbPath, resources] = process.argv.slice(2);
if (dbPath === undefined || resources === undefined) throw new Error('usage: core DATABASE RESOURCES');

const port = process.parentPort;
const send = (message: CoreMessage) => port.postMessage(message);
const log = (level: 'info' | 'warn' | 'error') => (message: string) => send({ kind: 'log', level, message });

let core: Core | undefined;
const loading = import('./create-core').then(({ createCore }) => {
  core = createCore({
    dbPath,
    resources,
    now: Date.now,
    logger: { info: log('info'), warn: log('warn'), error: log('error') },
    emit: (event) => send({ kind: 'event', event }),
  });
  send({ kind: 'ready' });
  return core;
});

port.on('message', ({ data }: { data: CoreRequest }) => {
  void answer(data, dbPath).then((envelope) => send({ kind: 'answer', id: data.id, envelope }));
});

process.once('exit', () => core?.close());

/** Everything waits for the core to be loaded but the first screen's question, which needs only the keys file. */
async function answer({ operation, input, trusted, jobId }: CoreRequest, file: string): Promise<Envelope> {
  if (!core && operation === 'vault.status') return { ok: true, data: statusOfFile(file) };
  return (core ?? (await loading)).dispatch(operation, input, jobId === undefined ? { trusted } : { trusted, jobId });
}
