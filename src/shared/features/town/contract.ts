import { z } from 'zod';
import { command, line, Nothing, optionalLine, query } from '../../ipc/define';

export const Town = z.strictObject({
  name: line(120),
  department: line(120),
  arrondissement: line(120),
  inseeCode: line(5),
  siret: line(14),
  postalCode: line(5),
  address: line(250),
  email: optionalLine(250),
  phone: optionalLine(40),
  /** Surname and first name of the mayor as printed under the signature; empty until typed. */
  mayorName: optionalLine(120),
  mayorTitle: line(60),
  meetingPlace: line(250),
  court: line(120),
  prefecture: line(120),
  seats: z.int().min(7).max(69),
  /** People who may be written to by the council when an association gets nothing: the contact printed on documents. */
  contactService: optionalLine(120),
});
/** The town as its documents name it. */
export type Town = z.infer<typeof Town>;

export const townContract = {
  'town.get': query({ permission: 'read', summary: 'The town as its documents name it.' }, Nothing, Town),
  'town.update': command({ permission: 'administer', summary: 'Changes the town’s details.' }, Town, Town),
};
