import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { ImportBatchId } from '../../kernel/ids';
import { ImportBatch, ImportFile, ImportReport, ImportRequest, InspectedFile } from './model';

export const importsContract = {
  'imports.inspect': query(
    { permission: 'write', summary: 'Reads an .xlsx or .csv list of associations and guesses its header line and columns.' },
    ImportFile.extend({ sheet: z.string().max(100).optional(), headerLine: z.int().min(1).max(50).optional() }),
    InspectedFile,
  ),
  'imports.plan': query(
    { permission: 'write', summary: 'Dry run: says line by line what an import would do. Writes nothing.' },
    ImportRequest,
    ImportReport,
  ),
  'imports.run': command(
    { permission: 'write', summary: 'Imports the file, all or nothing, as one batch that can be undone.' },
    ImportRequest,
    z.strictObject({ batch: ImportBatch, report: ImportReport }),
  ),
  'imports.list': query({ permission: 'read', summary: 'The imports that were carried out, newest first.' }, Nothing, z.array(ImportBatch)),
  'imports.undo': command(
    { permission: 'write', summary: 'Undoes a whole import: created files go, completed files get their former values back.' },
    z.strictObject({ id: ImportBatchId }),
    ImportBatch,
  ),
};
