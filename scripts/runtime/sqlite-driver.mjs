import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from './command.mjs';
import { cacheDir, fillThenMove, modulesDir } from './places.mjs';

/** First Electron whose Node offers Node-API 10, which the driver's prebuilt binary calls. */
const FIRST_ELECTRON_WITH_NODE_API_10 = 36;

const driver = path.join(modulesDir, 'better-sqlite3');
const COMMON = ['-DNDEBUG', '-fPIC', '-fvisibility=hidden', '-O2'];
const C_FLAGS = [...COMMON, '-std=c99', '-w'];
// Without Node-API 10, references to strings exist only under the "experimental" version number, and finalizers must then be
// deferred; the published headers leave that declaration out, so finalizers.h adds it.
const CPP_FLAGS = [
  ...COMMON,
  '-std=c++20',
  '-fno-exceptions',
  '-fno-rtti',
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-DNODE_GYP_MODULE_NAME=better_sqlite3',
];
const LINK_FLAGS = ['-shared', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl'];
const FINALIZERS_H = `#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env, napi_finalize, void*, void*);
`;

/** Whether this Electron needs a driver of its own instead of the prebuilt one. */
export const needsOwnDriver = (electronVersion) => Number.parseInt(electronVersion, 10) < FIRST_ELECTRON_WITH_NODE_API_10;

/** Whether the driver for older runtimes still has to be compiled. */
export const driverIsMissing = () => !fs.existsSync(driverFile());

/**
 * Compiles the SQLite driver for runtimes without Node-API 10 from the sources in its npm package, once per user of the machine.
 * Needs g++ and nothing else: no Node headers, node-gyp, make or Python.
 * @returns {Promise<string>} the .node file, for DEMOPART_SQLITE_BINDING
 */
export async function ensureSqliteDriver() {
  if (driverIsMissing()) {
    console.log('Compiling the SQLite driver for this Electron (once per user of this machine, about half a minute)…');
    await fillThenMove(path.dirname(driverFile()), compileInto);
  }
  return driverFile();
}

function driverFile() {
  const recipe = JSON.stringify([C_FLAGS, CPP_FLAGS, LINK_FLAGS, FINALIZERS_H, versionOf('node-addon-api'), versionOf('node-api-headers')]);
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 10);
  return path.join(cacheDir(), `sqlite-${versionOf('better-sqlite3')}-${process.platform}-${process.arch}-${key}`, 'better_sqlite3.node');
}

function versionOf(name) {
  return JSON.parse(fs.readFileSync(path.join(modulesDir, name, 'package.json'), 'utf8')).version;
}

async function compileInto(staging) {
  const at = (name) => path.join(staging, name);
  const sqlite = path.join(driver, 'deps', 'sqlite3');
  const defines = sqliteDefines();
  const headers = ['node-api-headers/include', 'node-addon-api'].map((name) => `-I${path.join(modulesDir, name)}`);
  fs.writeFileSync(at('finalizers.h'), FINALIZERS_H);
  const library = ['gcc', ...C_FLAGS, ...defines, '-c', path.join(sqlite, 'sqlite3.c'), '-o', at('sqlite3.o')];
  const includes = ['-include', at('finalizers.h'), ...headers, `-I${sqlite}`];
  const binding = ['g++', ...CPP_FLAGS, ...defines, ...includes, '-c', path.join(driver, 'src/better_sqlite3.cpp'), '-o', at('binding.o')];
  const link = ['g++', at('binding.o'), at('sqlite3.o'), '-o', at('better_sqlite3.node'), ...LINK_FLAGS];
  for (const step of [binding, library, link]) await mustRun(step);
  for (const name of ['finalizers.h', 'sqlite3.o', 'binding.o']) fs.rmSync(at(name));
}

/** SQLite's compile-time options, read where the driver's own build reads them. */
function sqliteDefines() {
  const text = fs.readFileSync(path.join(driver, 'deps', 'defines.gypi'), 'utf8');
  return [...text.matchAll(/^\s+'([A-Z]\w*(?:=[^']*)?)',$/gm)].map(([, define]) => `-D${define}`);
}
