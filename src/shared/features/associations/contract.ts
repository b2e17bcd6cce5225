import { z } from 'zod';
import { Bytes, Nothing, command, line, optionalLine, query } from '../../ipc/define';
import { AssociationId } from '../../kernel/ids';
import { Association, AssociationInput, FormerSiret } from './model';
import {
  AssociationFilter,
  AssociationRow,
  ExportFormat,
  Kept,
  MailingList,
  RegisterColumn,
  RegisterRequest,
  RegisterTotals,
} from './register';

const ById = z.strictObject({ id: AssociationId });

const Facet = z.strictObject({ value: z.string(), count: z.int() });

export const associationsContract = {
  'associations.list': query(
    { permission: 'read', summary: 'One page of the register, found by accent-blind words, filters and order.' },
    RegisterRequest.extend({
      /** Shown beside what every list knows; what is not named is not looked up. */
      columns: z.array(RegisterColumn).max(80).optional(),
      page: z.int().min(1),
      pageSize: z.int().min(1).max(200),
    }),
    z.strictObject({ rows: z.array(AssociationRow), total: z.int() }),
  ),
  'associations.totals': query(
    { permission: 'read', summary: 'Sums over all the associations of a list: members, amounts asked, voted and given in kind.' },
    z.strictObject({ request: RegisterRequest }),
    RegisterTotals,
  ),
  'associations.export': query(
    { permission: 'read', summary: 'The register, or what is asked of it, as a spreadsheet that the importer reads back unchanged.' },
    z.strictObject({ request: RegisterRequest, columns: z.array(RegisterColumn).min(1).max(80), format: ExportFormat }),
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
  'associations.exportWithBank': command(
    { permission: 'validate', summary: 'The same, with the bank details in use and their whole IBANs: the journal says so.' },
    z.strictObject({ request: RegisterRequest, columns: z.array(RegisterColumn).min(1).max(80), format: ExportFormat }),
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
  'associations.facets': query(
    { permission: 'read', summary: 'The words in use that the register can be narrowed to, with their numbers.' },
    Nothing,
    z.strictObject({
      domains: z.array(Facet),
      labels: z.array(Facet),
      neighbourhoods: z.array(Facet),
      legalCategories: z.array(Facet),
      /** The years of the campaigns, latest first. */
      years: z.array(z.int()),
    }),
  ),
  'associations.get': query({ permission: 'read', summary: 'The whole file of one association.' }, ById, Association),
  'associations.create': command({ permission: 'write', summary: 'Opens the file of an association.' }, AssociationInput, Association),
  'associations.update': command(
    { permission: 'write', summary: 'Changes the file of an association; refused when it changed meanwhile.' },
    z.strictObject({ id: AssociationId, version: z.int(), values: AssociationInput }),
    Association,
  ),
  'associations.setFormerSirets': command(
    { permission: 'write', summary: 'Writes the whole history of the SIRET anew: to mend a line, add an old one, or take away a mistake.' },
    ById.extend({ formerSirets: z.array(FormerSiret).max(50) }),
    Association,
  ),
  'associations.archive': command({ permission: 'write', summary: 'Puts an association in the trash.' }, ById, z.strictObject({})),
  'associations.restore': command({ permission: 'write', summary: 'Takes an association out of the trash.' }, ById, Association),
  'associations.addresses': query(
    { permission: 'read', summary: 'The e-mail addresses of many associations, each once; those that cannot work are counted.' },
    z.strictObject({ filter: AssociationFilter }),
    MailingList,
  ),
  'associations.label': command(
    { permission: 'write', summary: 'Puts labels on many associations and takes others off; gives what they had before.' },
    z.strictObject({ filter: AssociationFilter, add: z.array(line(80)).max(40), remove: z.array(line(80)).max(40) }),
    z.array(Kept),
  ),
  'associations.classify': command(
    { permission: 'write', summary: 'Gives many associations the same main domain or neighbourhood; gives what they had before.' },
    z.strictObject({ filter: AssociationFilter, field: z.enum(['domain', 'neighbourhood']), value: optionalLine(80) }),
    z.array(Kept),
  ),
  'associations.putBack': command(
    { permission: 'write', summary: 'Gives associations back the labels, domain and neighbourhood they had.' },
    z.strictObject({ entries: z.array(Kept).min(1).max(100_000) }),
    z.strictObject({}),
  ),
  'associations.archiveMany': command(
    { permission: 'write', summary: 'Puts many associations in the trash, but those that a campaign names.' },
    z.strictObject({ filter: AssociationFilter }),
    z.strictObject({ archived: z.array(AssociationId), inUse: z.array(z.strictObject({ id: AssociationId, name: z.string() })) }),
  ),
  'associations.restoreMany': command(
    { permission: 'write', summary: 'Takes many associations out of the trash.' },
    z.strictObject({ ids: z.array(AssociationId).min(1).max(100_000) }),
    z.strictObject({}),
  ),
};
