import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { failureText } from '#shared/ipc/failure-text';
import { DomainError } from '#shared/kernel/errors';
import { clientOf } from './cli/client';
import { openCore, startFolder } from './cli/core';
import { carryOn, type AfterCouncil } from './demo/after-council';
import { runCampaign } from './demo/campaign';
import { issueDossier, proveReopening } from './demo/dossier';
import { openDemoFolder, type DemoFolder } from './demo/folder';
import { importList } from './demo/import-list';
import { writeInstructionPapers } from './demo/instruction';
import { writePapers } from './demo/papers';
import { writeGrantPapers } from './demo/payments';
import { say, show, title } from './demo/say';
import { prepareSession } from './demo/session';

/** `npm run demo`: a town's year without a window, from an empty encrypted file to the council's dossier in Word, in seconds. */

const LOGIN = 'demo';
const FOLDER_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:EEXIST|ENOTDIR)$/, 'Un fichier porte déjà le nom de ce dossier : choisissez-en un autre.'],
  [/^(?:EACCES|EPERM|EROFS)$/, 'Vos droits ne suffisent pas pour écrire dans ce dossier : choisissez-en un autre.'],
  [/^ENOSPC$/, 'Le disque est plein : libérez de la place, puis recommencez.'],
  [/^(?:ENOENT|ENAMETOOLONG)$/, 'Ce dossier ne peut pas être créé : vérifiez son chemin.'],
];
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

try {
  const started = performance.now();
  await demonstrate(openDemoFolder(outFolder(process.argv.slice(2)), tellRemoval));
  say(`Fait en ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s.`);
} catch (error) {
  console.error(error instanceof DomainError ? failureText(error.failure) : folderFault(error));
  process.exitCode = 1;
}

async function demonstrate(folder: DemoFolder): Promise<void> {
  const password = inventPassword();
  const places = await untilTheCouncil(folder, password);
  await carryOn({ folder, login: LOGIN, password, ...places });
  tellHowToOpen(folder, password);
}

/** From an empty file to the dossier sent to the councillors. */
async function untilTheCouncil(folder: DemoFolder, password: string): Promise<Pick<AfterCouncil, 'sessionId' | 'campaignId'>> {
  const core = openCore(folder.dbPath);
  try {
    const client = clientOf(core);
    title('Fichier chiffré et ville d’exemple');
    await client.call('vault.create', { town: 'Jarny', login: LOGIN, name: 'Démonstration', password });
    const filled = await client.call('sample.fill', {});
    say(
      `${filled.associations} associations, ${filled.councillors} élus, ${filled.requests} demandes en deux campagnes, ${filled.sessions} séances.`,
    );

    const campaignId = await runCampaign(client, await importList(client));
    const sessionId = await prepareSession(client, campaignId);
    const documents = await issueDossier(client, sessionId, folder);
    await writePapers(client, folder);
    await writeInstructionPapers(client, campaignId, folder);
    await writeGrantPapers(client, campaignId, folder);
    await proveReopening(client, { login: LOGIN, password }, { dbPath: folder.dbPath, sessionId, documents });
    return { sessionId, campaignId };
  } finally {
    core.close();
  }
}

/** The fault of a folder in French; anything else as it is. */
function folderFault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return FOLDER_FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? error.message;
}

function tellRemoval(names: readonly string[]): void {
  title('La démonstration précédente laisse la place : ses fichiers sont retirés');
  for (const name of names) show(name);
}

function tellHowToOpen({ dbPath }: DemoFolder, password: string): void {
  title('Pour l’ouvrir');
  show(dbPath);
  say(`Compte : ${LOGIN}    Mot de passe : ${password}`);
  show(`DEMOPART_PASSWORD='${password}' npm run --silent call -- '${dbPath}' campaigns.list`);
}

/** Five groups of four letters: about a hundred bits. */
function inventPassword(): string {
  const letter = () => LETTERS.charAt(randomInt(LETTERS.length));
  return Array.from({ length: 5 }, () => Array.from({ length: 4 }, letter).join('')).join('-');
}

function outFolder(args: readonly string[]): string {
  const [option, out, ...rest] = args;
  if (option !== '--out' || !out || rest.length > 0) throw new Error('Usage : npm run demo -- --out DOSSIER');
  return resolve(startFolder('demo'), out);
}
