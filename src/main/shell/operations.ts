import { dirname } from 'node:path';
import { app, clipboard, dialog, shell, type BrowserWindow } from 'electron';
import type { z } from 'zod';
import { annexesContract } from '#shared/features/annexes/contract';
import { councilPublicationContract as publication } from '#shared/features/council-publication/contract';
import { documentsContract } from '#shared/features/documents/contract';
import { piecesContract } from '#shared/features/pieces/contract';
import { backupsContract } from '#shared/features/backups/contract';
import type { Operation } from '#shared/ipc/define';
import type { shellContract, ShellOperationName } from '#shared/ipc/shell-contract';
import { broken, DomainError } from '#shared/kernel/errors';
import type { CoreProcess } from './core-process';
import type { Location } from './location';
import { copyBriefly } from './brief-clipboard';
import { folderBeside, SavedFiles, writeBeside, writeChosen, type SavedAnswer } from './saved-files';
import { safeName, type TemporaryCopies } from './temporary-copies';

/** What the shell's own operations work with. */
export interface ShellWorld {
  readonly core: CoreProcess;
  readonly location: Location;
  readonly copies: TemporaryCopies;
  readonly window: () => BrowserWindow;
}

type ShellHandlers = {
  readonly [Name in ShellOperationName]: (
    input: z.output<(typeof shellContract)[Name]['input']>,
  ) => Promise<z.output<(typeof shellContract)[Name]['output']>>;
};

/** What the kinds of files are called in the dialog that asks where to write them. */
const FILE_KINDS: Readonly<Record<string, string>> = {
  docx: 'Document Word',
  xlsx: 'Classeur Excel',
  csv: 'Fichier CSV',
  pdf: 'Document PDF',
  png: 'Image',
  jpg: 'Image',
  jpeg: 'Image',
};

function kindsFor(fileName: string) {
  const extension = /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const name = FILE_KINDS[extension];
  return name === undefined ? [] : [{ name, extensions: [extension] }];
}

/** Dialogs, files, printing: what a page may ask of the shell. */
export function shellHandlers({ core, location, copies, window }: ShellWorld): ShellHandlers {
  const saved = new SavedFiles();

  return {
    'shell.about': () => Promise.resolve({ version: app.getVersion(), dataFolder: dirname(location.dbPath()) }),

    async 'shell.saveDocuments'({ ids }) {
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0) {
        const document = await ask('documents.content', documentsContract['documents.content'], { id: only });
        return saveAs(document.fileName, document.bytes);
      }
      const folder = await chooseFolder('Enregistrer les documents dans…');
      if (folder === undefined) return SavedFiles.nothing;
      const paths: string[] = [];
      for (const id of ids) {
        const document = await ask('documents.content', documentsContract['documents.content'], { id });
        paths.push(await writeBeside(folder, document.fileName, document.bytes));
      }
      return saved.remember(paths);
    },

    async 'shell.saveHandOver'(folder) {
      const { folderName, files } = await ask('councilPublication.handOver', publication['councilPublication.handOver'], folder);
      const parent = await chooseFolder('Écrire le dossier dans…');
      if (parent === undefined) return SavedFiles.nothing;
      const target = await folderBeside(parent, folderName);
      const paths: string[] = [];
      for (const { key } of files) {
        const one = { ...folder, key };
        const file = await ask('councilPublication.handOverFile', publication['councilPublication.handOverFile'], one);
        paths.push(await writeBeside(target, file.fileName, file.bytes));
      }
      return saved.remember(paths);
    },

    'shell.saveFile': ({ fileName, bytes }) => saveAs(fileName, bytes),

    async 'shell.copyBackup'() {
      const folder = await chooseFolder('Copier une sauvegarde dans…');
      if (folder === undefined) return SavedFiles.nothing;
      const backup = await ask('backups.copyTo', backupsContract['backups.copyTo'], { folder });
      return saved.remember([`${folder}/${backup.name}`]);
    },

    'shell.openPiece': ({ id }) => openCopy(() => ask('pieces.content', piecesContract['pieces.content'], { id })),

    'shell.openAnnex': (file) => openCopy(() => ask('annexes.content', annexesContract['annexes.content'], file)),

    async 'shell.saveAnnex'(file) {
      const { fileName, bytes } = await ask('annexes.content', annexesContract['annexes.content'], file);
      return saveAs(safeName(fileName), bytes);
    },

    async 'shell.savePiece'({ id }) {
      const { fileName, bytes } = await ask('pieces.content', piecesContract['pieces.content'], { id });
      return saveAs(safeName(fileName), bytes);
    },

    'shell.open': async ({ token }) => ({ done: await saved.open(token) }),

    'shell.showInFolder': ({ token }) => Promise.resolve({ done: saved.show(token) }),

    async 'shell.copyText'({ text }) {
      await clipboard.writeText(text);
      return {};
    },

    'shell.print': () =>
      new Promise((resolve) => {
        window().webContents.print({ printBackground: true }, (done) => resolve({ done }));
      }),

    'shell.copyBriefly': async ({ text }) => ({ seconds: await copyBriefly(text) }),

    async 'shell.openExistingFile'() {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Choisir le fichier de données',
        properties: ['openFile'],
        filters: [{ name: 'Fichier Démopart', extensions: ['db'] }],
      });
      const [path] = filePaths;
      if (path === undefined) return { chosen: false };
      location.choose(path);
      await core.restart();
      return { chosen: true };
    },
  };

  async function ask<O extends Operation>(name: string, operation: O, input: unknown): Promise<z.output<O['output']>> {
    const answer = await core.call({ operation: name, input, trusted: true });
    if (!answer.ok) throw new DomainError(answer.error);
    return operation.output.parse(answer.data) as z.output<O['output']>;
  }

  /** Opens a document through a temporary copy; one that is asked for before a wiping is not written after it. */
  async function openCopy(read: () => Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>): Promise<Record<string, never>> {
    const { period } = copies;
    const document = await read();
    const path = await copies.write(document, period);
    if (path === null) throw new DomainError({ code: 'LOCKED', details: {} });
    if ((await shell.openPath(path)) !== '') throw broken({ rule: 'no-program', fileName: document.fileName });
    return {};
  }

  async function saveAs(fileName: string, bytes: Uint8Array): Promise<SavedAnswer> {
    const { filePath } = await dialog.showSaveDialog(window(), {
      title: 'Enregistrer sous…',
      defaultPath: fileName,
      filters: kindsFor(fileName),
    });
    if (!filePath) return SavedFiles.nothing;
    return saved.remember([await writeChosen(filePath, bytes)]);
  }

  async function chooseFolder(title: string): Promise<string | undefined> {
    const { filePaths } = await dialog.showOpenDialog(window(), { title, properties: ['openDirectory', 'createDirectory'] });
    return filePaths[0];
  }
}
