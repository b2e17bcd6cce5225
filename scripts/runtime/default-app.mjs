import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Stands where Electron's own default application stands: `electron [-r MODULE]… FOLDER [arguments]`.
// Everything is awaited at the top level, so that `ready` comes after the application's own code, as it does there.
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const preloads = takePreloads(process.argv);
const require = createRequire(import.meta.url);
for (const module of preloads) require(path.resolve(module));

const target = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (target) await openApplication(path.resolve(target));
else {
  console.error('usage: electron FOLDER');
  process.exit(1);
}

function takePreloads(argv) {
  const found = [];
  for (let at = argv.findIndex(isPreloadFlag); at > 0; at = argv.findIndex(isPreloadFlag)) found.push(...argv.splice(at, 2).slice(1));
  return found;
}

function isPreloadFlag(argument) {
  return argument === '-r' || argument === '--require';
}

async function openApplication(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (name) app.setName(name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(folder);
  await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href);
}
