import { z } from 'zod';
import { Bytes, Nothing, command, query } from '../../ipc/define';
import { SessionId, SignedFileId } from '../../kernel/ids';
import { MilestoneKind } from '../council/progress';
import {
  DeliberationsPreview,
  GivenSignedFile,
  HandOver,
  HandOverTarget,
  MilestoneInput,
  PublishedCouncilYear,
  SessionPublication,
} from './model';

const OfSession = z.strictObject({ sessionId: SessionId });
const OneFile = z.strictObject({ id: SignedFileId });
const Folder = OfSession.extend({ target: HandOverTarget });

export const councilPublicationContract = {
  'councilPublication.get': query(
    { permission: 'read', summary: 'What was published and sent of a session, and the signed files kept.' },
    OfSession,
    SessionPublication,
  ),
  'councilPublication.record': command(
    { permission: 'write', summary: 'Records the day something was published, sent, adopted or signed after a session.' },
    MilestoneInput,
    SessionPublication,
  ),
  'councilPublication.withdraw': command(
    { permission: 'write', summary: 'Takes back a day recorded by mistake.' },
    OfSession.extend({ kind: MilestoneKind }),
    SessionPublication,
  ),
  'councilPublication.addFiles': command(
    { permission: 'write', summary: 'Keeps signed PDFs, all of them or none; a file given before is replaced, and kept aside.' },
    OfSession.extend({ files: z.array(GivenSignedFile).min(1).max(100) }),
    SessionPublication,
  ),
  'councilPublication.removeFile': command(
    { permission: 'write', summary: 'Takes a signed file out; `councilPublication.putBackFile` undoes it.' },
    OneFile,
    SessionPublication,
  ),
  'councilPublication.putBackFile': command(
    { permission: 'write', summary: 'Puts a signed file back; the one that replaced it is set aside.' },
    OneFile,
    SessionPublication,
  ),
  'councilPublication.handOver': query(
    { permission: 'read', summary: 'The files of a folder to hand over, named by number and subject, and what it misses.' },
    Folder,
    HandOver,
  ),
  'councilPublication.handOverFile': query(
    { permission: 'read', summary: 'The bytes of one file of a folder to hand over, checked against their fingerprint.' },
    Folder.extend({ key: z.string().max(200) }),
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
  'councilPublication.years': query(
    { permission: 'read', summary: 'The years in which deliberations took a number, latest first.' },
    Nothing,
    z.array(z.int()),
  ),
  'councilPublication.preview': query(
    { permission: 'read', summary: 'What the SCDL file of the deliberations of a year would hold, and what is to be mended first.' },
    z.strictObject({ year: PublishedCouncilYear }),
    DeliberationsPreview,
  ),
  'councilPublication.export': command(
    { permission: 'write', summary: 'Writes the SCDL file of the deliberations of a year; refused while a line blocks, unless left out.' },
    z.strictObject({ year: PublishedCouncilYear, leaveOut: z.boolean() }),
    z.strictObject({ fileName: z.string(), bytes: Bytes, rows: z.int() }),
  ),
};
