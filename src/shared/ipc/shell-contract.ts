import { z } from 'zod';
import { HandOverTarget } from '../features/council-publication/model';
import { AnnexFileId, AnnexId, DocumentId, PieceId, SessionId } from '../kernel/ids';
import { Bytes, Nothing, command, line, query } from './define';

const Saved = z.strictObject({
  /** False when the user closed the dialog. */
  saved: z.boolean(),
  /** The names written, without their folder. */
  fileNames: z.array(z.string()),
  /** Given back to `shell.open` and `shell.showInFolder`: the window never sees a path. */
  token: z.string().nullable(),
});

/** The file that counts unless another of the annex is named. */
const OneAnnex = z.strictObject({ id: AnnexId, fileId: AnnexFileId.nullable() });

/** What the window asks of its shell: dialogs, files, printing, its own life. None of it reaches the core unasked. */
export const shellContract = {
  'shell.about': query(
    { permission: 'none', summary: 'Version of the program, and the folder of its data as text to show.' },
    Nothing,
    z.strictObject({ version: z.string(), dataFolder: z.string() }),
  ),
  'shell.saveDocuments': command(
    { permission: 'read', summary: 'Asks where, then writes issued documents: one through a file dialog, several into a folder.' },
    z.strictObject({ ids: z.array(DocumentId).min(1).max(400) }),
    Saved,
  ),
  'shell.saveHandOver': command(
    { permission: 'read', summary: 'Asks where, then writes a folder of a session to hand over.' },
    z.strictObject({ sessionId: SessionId, target: HandOverTarget }),
    Saved,
  ),
  'shell.saveFile': command(
    { permission: 'read', summary: 'Asks where, then writes the bytes the window holds (the recovery sheet, an export).' },
    z.strictObject({ fileName: line(200), bytes: Bytes }),
    Saved,
  ),
  'shell.copyBackup': command({ permission: 'write', summary: 'Asks for a folder, then writes a checked backup into it.' }, Nothing, Saved),
  'shell.openPiece': command(
    { permission: 'read', summary: 'Opens a supporting document through a temporary copy, wiped when the file is locked.' },
    z.strictObject({ id: PieceId }),
    z.strictObject({}),
  ),
  'shell.savePiece': command(
    { permission: 'read', summary: 'Asks where, then writes a copy of a supporting document.' },
    z.strictObject({ id: PieceId }),
    Saved,
  ),
  'shell.openAnnex': command(
    { permission: 'read', summary: 'Opens an annex, or a file it was before, through a temporary copy wiped when the file is locked.' },
    OneAnnex,
    z.strictObject({}),
  ),
  'shell.saveAnnex': command({ permission: 'read', summary: 'Asks where, then writes a copy of an annex.' }, OneAnnex, Saved),
  'shell.open': command(
    { permission: 'read', summary: 'Opens a file just saved with the program the system gives it.' },
    z.strictObject({ token: z.string() }),
    z.strictObject({ done: z.boolean() }),
  ),
  'shell.showInFolder': command(
    { permission: 'read', summary: 'Shows a file just saved in its folder.' },
    z.strictObject({ token: z.string() }),
    z.strictObject({ done: z.boolean() }),
  ),
  'shell.copyText': command(
    { permission: 'read', summary: 'Puts a text in the clipboard: the page itself has no right to it.' },
    z.strictObject({ text: z.string().min(1).max(2_000_000) }),
    z.strictObject({}),
  ),
  'shell.print': command(
    { permission: 'read', summary: 'Prints the page shown, through the system’s dialog.' },
    Nothing,
    z.strictObject({ done: z.boolean() }),
  ),
  'shell.copyBriefly': command(
    { permission: 'read', summary: 'Puts a secret on the clipboard, and takes it off a minute later if it is still there.' },
    z.strictObject({ text: line(200) }),
    z.strictObject({ seconds: z.int() }),
  ),
  'shell.openExistingFile': command(
    { permission: 'none', summary: 'Asks for another encrypted file (restored, on a share) and makes it the one that is opened.' },
    Nothing,
    z.strictObject({ chosen: z.boolean() }),
  ),
};

export type ShellContract = typeof shellContract;
export type ShellOperationName = keyof ShellContract;
