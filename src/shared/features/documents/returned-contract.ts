import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { SessionId } from '../../kernel/ids';
import { IssuedDocument } from './contract';
import { KeptReturn, ReturnedFile, ReturnedLook, ReturnedVersion } from './returned';

export const returnedContract = {
  'returned.look': query(
    { permission: 'write', summary: 'Recognises a document of a session that was changed in Word, and shows what changed. Keeps nothing.' },
    ReturnedFile,
    ReturnedLook,
  ),
  'returned.keep': command(
    { permission: 'write', summary: 'Keeps a document changed in Word as the next version of the one it was.' },
    KeptReturn,
    IssuedDocument,
  ),
  'returned.list': query(
    { permission: 'read', summary: 'The versions of the documents of a session that came back from Word.' },
    z.strictObject({ sessionId: SessionId }),
    z.array(ReturnedVersion),
  ),
};
