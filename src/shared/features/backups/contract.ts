import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';

export const Backup = z.strictObject({ name: z.string(), madeAt: z.int(), size: z.int(), verified: z.boolean() });
/** An encrypted copy of the file, in the `sauvegardes` folder beside it. `size` in bytes. */
export type Backup = z.infer<typeof Backup>;

export const backupsContract = {
  'backups.list': query({ permission: 'read', summary: 'The backups kept beside the file, newest first.' }, Nothing, z.array(Backup)),
  'backups.create': command(
    { permission: 'write', summary: 'Makes an encrypted backup, re-opened and checked before it counts.' },
    Nothing,
    Backup,
  ),
  'backups.restore': command(
    { permission: 'administer', summary: 'Puts a backup in place of the file, which is set aside first; then locks.' },
    z.strictObject({ name: line(200) }),
    z.strictObject({ setAside: z.string() }),
  ),
  'backups.copyTo': command(
    { permission: 'shell', summary: 'Writes a checked backup into a folder chosen in the shell (a USB key).' },
    z.strictObject({ folder: z.string().min(1).max(4000) }),
    Backup,
  ),
};
