import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { SessionId } from '../../kernel/ids';
import { IssuedDocument } from '../documents/contract';
import { Minutes } from './model';

const OfSession = z.strictObject({ sessionId: SessionId });

export const minutesContract = {
  'minutes.get': query(
    { permission: 'read', summary: 'The minutes of a session as they would be printed now, and what the law asks that they miss.' },
    OfSession,
    Minutes,
  ),
  'minutes.issue': command(
    { permission: 'write', summary: 'Writes the minutes of a session in Word and keeps them; issuing again makes a new version.' },
    OfSession,
    IssuedDocument,
  ),
};
