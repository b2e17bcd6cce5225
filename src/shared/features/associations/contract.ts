import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { AssociationId } from '../../kernel/ids';
import { Association, AssociationFilter, AssociationInput, AssociationRow, AssociationSort, FormerSiret } from './model';

const ById = z.strictObject({ id: AssociationId });

export const associationsContract = {
  'associations.list': query(
    { permission: 'read', summary: 'One page of the register, found by accent-blind words, filters and order.' },
    AssociationFilter.extend({
      sort: AssociationSort.optional(),
      descending: z.boolean().optional(),
      page: z.int().min(1),
      pageSize: z.int().min(1).max(200),
    }),
    z.strictObject({ rows: z.array(AssociationRow), total: z.int() }),
  ),
  'associations.facets': query(
    { permission: 'read', summary: 'The domains and neighbourhoods in use, with their numbers.' },
    Nothing,
    z.strictObject({
      domains: z.array(z.strictObject({ value: z.string(), count: z.int() })),
      neighbourhoods: z.array(z.strictObject({ value: z.string(), count: z.int() })),
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
};
