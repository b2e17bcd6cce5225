import { createCore } from './create-core';
import type { CoreMessage, CoreRequest } from './core-messages';

/** Entry of the utility process: the core behind a message port. Arguments: the encrypted file, the folder of resources. */
const [dbPath, resources] = process.argv.slice(2);
if (dbPath === undefined || resources === undefined) throw new Error('usage: core DATABASE RESOURCES');

const port = process.parentPort;
const send = (message: CoreMessage) => port.postMessage(message);
const log = (level: 'info' | 'warn' | 'error') => (message: string) => send({ kind: 'log', level, message });

const core = createCore({
  dbPath,
  resources,
  now: Date.now,
  logger: { info: log('info'), warn: log('warn'), error: log('error') },
  emit: (event) => send({ kind: 'event', event }),
});

port.on('message', ({ data }: { data: CoreRequest }) => {
  const { id, operation, input, trusted, jobId } = data;
  const origin = jobId === undefined ? { trusted } : { trusted, jobId };
  void core.dispatch(operation, input, origin).then((envelope) => send({ kind: 'answer', id, envelope }));
});

process.once('exit', () => core.close());
send({ kind: 'ready' });
