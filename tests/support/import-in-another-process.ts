import { readFileSync } from 'node:fs';
import { createCore } from '../../src/main/create-core';
import { anAssociation } from './builders';

/** A program that creates « Dernier », imports a list and says how far it is, to be killed on the way: FILE.db RESOURCES LOGIN PASSWORD LIST.csv */
const [dbPath = '', resources = '', login = '', password = '', list = ''] = process.argv.slice(2);

const core = createCore({
  dbPath,
  resources,
  now: Date.now,
  logger: { info: say, warn: say, error: say },
  emit: (event) => {
    if (event.type === 'progress') say(`${event.label} ${event.done}`);
  },
});

await core.dispatch('vault.unlock', { login, password }, { trusted: true });
await core.dispatch('associations.create', anAssociation({ name: 'Dernier' }), { trusted: true });
await core.dispatch('imports.run', { fileName: 'liste.csv', bytes: new Uint8Array(readFileSync(list)) }, { trusted: true });
say('finished');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
