import { z } from 'zod';
import { Bytes, Nothing, command, query } from '../../ipc/define';
import { PublicationId, PublishedFileId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import {
  Comparison,
  DeadlineRow,
  ExportChoice,
  ExportPreview,
  FileReport,
  FileRequest,
  FileSearch,
  Publication,
  PublicationInput,
  PublishedFile,
  PublishedGrant,
  PublishedYear,
} from './model';

const OneFile = z.strictObject({ id: PublishedFileId });
const OnePublication = z.strictObject({ id: PublicationId });
const CsvFile = z.strictObject({ fileName: z.string(), bytes: Bytes, rows: z.int() });

export const openDataContract = {
  'openData.years': query(
    { permission: 'read', summary: 'The years in which something was voted, latest first; this year is always among them.' },
    Nothing,
    z.array(z.int()),
  ),
  'openData.preview': query(
    { permission: 'read', summary: 'What the SCDL file of a year would hold, and what is to be mended before it is published.' },
    ExportChoice,
    ExportPreview,
  ),
  'openData.export': command(
    { permission: 'write', summary: 'Writes the SCDL file of a year; refused while a line blocks, unless such lines are left out.' },
    ExportChoice.extend({ leaveOut: z.boolean() }),
    CsvFile,
  ),
  'openData.deadlines': query(
    { permission: 'read', summary: 'The grants of a year that the law wants published, by when, and when they were.' },
    z.strictObject({ year: PublishedYear }),
    z.strictObject({ rows: z.array(DeadlineRow), late: z.int(), waiting: z.int(), rule: z.string(), source: z.string() }),
  ),
  'openData.publications': query(
    { permission: 'read', summary: 'The files that were published, latest first.' },
    Nothing,
    z.array(Publication),
  ),
  'openData.publish': command(
    { permission: 'write', summary: 'Records that the file of a year was put on a public site, with its fingerprint.' },
    PublicationInput,
    Publication,
  ),
  'openData.removePublication': command(
    { permission: 'write', summary: 'Takes back the record of a publication; `openData.putBackPublication` undoes it.' },
    OnePublication,
    Publication,
  ),
  'openData.putBackPublication': command(
    { permission: 'write', summary: 'Puts back the record of a publication.' },
    OnePublication,
    Publication,
  ),
  'openData.check': query(
    { permission: 'write', summary: 'Dry run: reads a published SCDL file and says line by line what is wrong. Writes nothing.' },
    FileRequest,
    FileReport,
  ),
  'openData.import': command(
    { permission: 'write', summary: 'Imports a published SCDL file, all the lines that do not block, or nothing.' },
    FileRequest,
    z.strictObject({ file: PublishedFile, report: FileReport }),
  ),
  'openData.files': query({ permission: 'read', summary: 'The imported SCDL files, latest first.' }, Nothing, z.array(PublishedFile)),
  'openData.rows': query(
    { permission: 'read', summary: 'One page of the grants of an imported file, in its order, by name of the beneficiary.' },
    FileSearch,
    z.strictObject({ rows: z.array(PublishedGrant), total: z.int(), amount: zCents }),
  ),
  'openData.rewrite': command(
    { permission: 'write', summary: 'Writes an imported file again in the form of the schema 2.1.1.' },
    OneFile,
    CsvFile,
  ),
  'openData.removeFile': command(
    { permission: 'write', summary: 'Takes an imported file out; `openData.putBackFile` undoes it.' },
    OneFile,
    PublishedFile,
  ),
  'openData.putBackFile': command({ permission: 'write', summary: 'Puts back an imported file.' }, OneFile, PublishedFile),
  'openData.compare': query(
    { permission: 'read', summary: 'A year of this town beside the same year of an imported file.' },
    z.strictObject({ id: PublishedFileId, year: PublishedYear }),
    Comparison,
  ),
};
