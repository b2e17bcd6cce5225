import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';
import { ImportBatchId, ImportMappingId } from '../../kernel/ids';
import { ActionCounts, PlanLine, RowAction, RowDecisions } from './decisions';
import { ImportBatch, ImportMapping, ImportReport, ImportRequest, InspectedFile, InspectRequest, MappedTitles } from './model';

export const importsContract = {
  'imports.inspect': query(
    { permission: 'write', summary: 'Reads an .xlsx or .csv list of associations and guesses its kind, its header line and its columns.' },
    InspectRequest,
    InspectedFile,
  ),
  'imports.plan': query(
    { permission: 'write', summary: 'Dry run: says line by line what an import would do. Writes nothing.' },
    ImportRequest,
    ImportReport.extend({ plan: z.uuid() }),
  ),
  'imports.lines': query(
    { permission: 'write', summary: 'One page of a dry run: each line cell by cell beside the register, with the user’s decisions.' },
    z.strictObject({
      /** As `imports.plan` gave it; only the last plan is kept, in memory. */
      plan: z.uuid(),
      decisions: RowDecisions,
      actions: z.array(RowAction).min(1).max(6).optional(),
      search: z.string().max(200).optional(),
      /** Only this line of the file. */
      line: z.int().min(1).optional(),
      page: z.int().min(1),
      pageSize: z.int().min(1).max(200),
    }),
    z.strictObject({
      counts: ActionCounts,
      rows: z.array(PlanLine),
      total: z.int(),
      /** The numbers of all the lines that are meant, beyond the page. */
      lines: z.array(z.int()),
    }),
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
  'imports.mappings': query({ permission: 'read', summary: 'The mappings of columns kept under a name.' }, Nothing, z.array(ImportMapping)),
  'imports.saveMapping': command(
    { permission: 'write', summary: 'Keeps a mapping of columns under a name; one of the same name is replaced.' },
    z.strictObject({ name: line(80), columns: MappedTitles }),
    ImportMapping,
  ),
  'imports.removeMapping': command(
    { permission: 'write', summary: 'Forgets a mapping of columns.' },
    z.strictObject({ id: ImportMappingId }),
    ImportMapping,
  ),
};
