import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { DeliberationId, SessionId } from '../../kernel/ids';
import { IssuedDocument } from '../documents/contract';
import { DeliberationBoard, DeliberationTexts, DrawnDeliberation, NumberingPattern, Register } from './model';

const OfSession = z.strictObject({ sessionId: SessionId });
const One = z.strictObject({ id: DeliberationId });
/** The day the list was or will be posted; null when that is not known. */
const Posting = OfSession.extend({ postedOn: zCivilDate.nullable() });
const OfYear = z.strictObject({ year: z.int().min(2000).max(2100) });

export const deliberationsContract = {
  'deliberations.board': query(
    { permission: 'read', summary: 'The deliberations of a session: numbers, versions, and the numbers that come next.' },
    OfSession,
    DeliberationBoard,
  ),
  'deliberations.number': command(
    { permission: 'validate', summary: 'Gives a number to each affair the council decided, in the order of the agenda, without holes.' },
    OfSession,
    DeliberationBoard,
  ),
  'deliberations.release': command(
    { permission: 'validate', summary: 'Gives back the numbers of a session, while nothing was drawn up and no other was taken since.' },
    OfSession,
    DeliberationBoard,
  ),
  'deliberations.patterns': query(
    { permission: 'read', summary: 'The patterns of the numbers of deliberations, latest first.' },
    Nothing,
    z.array(NumberingPattern),
  ),
  'deliberations.setPattern': command(
    { permission: 'administer', summary: 'Sets how the deliberations of the sessions held from a day on are numbered.' },
    NumberingPattern,
    z.array(NumberingPattern),
  ),
  'deliberations.dropPattern': command(
    { permission: 'administer', summary: 'Takes a pattern away; the one before applies again.' },
    z.strictObject({ startsOn: zCivilDate }),
    z.array(NumberingPattern),
  ),
  'deliberations.drawn': query(
    { permission: 'read', summary: 'A deliberation with every version of it, latest first.' },
    One,
    DrawnDeliberation,
  ),
  'deliberations.drawUp': command(
    { permission: 'write', summary: 'Draws up in Word every numbered deliberation of a session that is not yet.' },
    OfSession,
    z.array(IssuedDocument),
  ),
  'deliberations.correct': command(
    { permission: 'validate', summary: 'Corrects a deliberation by a new version with its reason; the versions before are kept.' },
    One.extend({ version: z.int(), reason: line(300), values: DeliberationTexts }),
    DrawnDeliberation,
  ),
  'deliberations.print': command(
    { permission: 'write', summary: 'Writes the last version of a deliberation again, with the dates of transmission and publication.' },
    One,
    IssuedDocument,
  ),
  'deliberations.issueList': command(
    { permission: 'write', summary: 'Writes and keeps the list of what the council examined.' },
    Posting,
    IssuedDocument,
  ),
  'deliberations.issueCertificate': command(
    { permission: 'write', summary: 'Writes and keeps the certificate that the list was posted and put online.' },
    Posting,
    IssuedDocument,
  ),
  'deliberations.register': query({ permission: 'read', summary: 'The register of the deliberations of a year.' }, OfYear, Register),
  'deliberations.issueRegister': command(
    { permission: 'write', summary: 'Writes and keeps the register of a year: table by date, table by subject, closing sheets.' },
    OfYear,
    IssuedDocument,
  ),
};
