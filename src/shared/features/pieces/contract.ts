import { z } from 'zod';
import { Bytes, Nothing, command, line, optionalLine, query } from '../../ipc/define';
import { AssociationId, PieceId, PieceTypeId } from '../../kernel/ids';
import { ExpiringPiece, Piece, PieceChecklist, PieceInput, PieceType, PieceTypeInput, PieceVerdict } from './model';

const ByPiece = z.strictObject({ id: PieceId });
const ByType = z.strictObject({ id: PieceTypeId });
const GivenFile = z.strictObject({ fileName: line(200), bytes: Bytes });

export const piecesContract = {
  'pieces.types': query(
    { permission: 'read', summary: 'The kinds of supporting documents, in order; those no longer asked for come last.' },
    Nothing,
    z.array(PieceType),
  ),
  'pieces.addType': command(
    { permission: 'validate', summary: 'Adds a kind of supporting document at the end of the list.' },
    PieceTypeInput,
    PieceType,
  ),
  'pieces.updateType': command(
    { permission: 'validate', summary: 'Changes a kind of document; how long those already given are good is worked out again.' },
    z.strictObject({ id: PieceTypeId, version: z.int(), values: PieceTypeInput }),
    PieceType,
  ),
  'pieces.moveType': command(
    { permission: 'validate', summary: 'Gives a kind of document another place in the list, counted from 1.' },
    z.strictObject({ id: PieceTypeId, position: z.int().min(1).max(1000) }),
    z.array(PieceType),
  ),
  'pieces.archiveType': command(
    { permission: 'validate', summary: 'Stops asking for a kind of document; those given are kept. `pieces.restoreType` undoes it.' },
    ByType,
    z.strictObject({}),
  ),
  'pieces.restoreType': command({ permission: 'validate', summary: 'Asks again for a kind of document.' }, ByType, PieceType),
  'pieces.ofAssociation': query(
    {
      permission: 'read',
      summary: 'The checklist of an association: what its file holds and wants of each kind of document, and its light.',
    },
    z.strictObject({ associationId: AssociationId }),
    PieceChecklist,
  ),
  'pieces.receive': command(
    { permission: 'write', summary: 'Files a document that an association gave, with its bytes or its arrival alone.' },
    z.strictObject({ associationId: AssociationId, values: PieceInput, file: GivenFile.nullable() }),
    Piece,
  ),
  'pieces.attach': command(
    { permission: 'write', summary: 'Gives its file to a document of which only the arrival was noted. A file is never replaced.' },
    z.strictObject({ id: PieceId, version: z.int(), file: GivenFile }),
    Piece,
  ),
  'pieces.check': command(
    { permission: 'write', summary: 'Finds a document valid or refuses it, with a note; `none` takes the verdict back.' },
    z.strictObject({ id: PieceId, version: z.int(), verdict: PieceVerdict, note: optionalLine(500) }),
    Piece,
  ),
  'pieces.update': command(
    { permission: 'write', summary: 'Changes what is known of a document; refused when it changed meanwhile.' },
    z.strictObject({ id: PieceId, version: z.int(), values: PieceInput }),
    Piece,
  ),
  'pieces.remove': command(
    { permission: 'write', summary: 'Puts a document in the trash; `pieces.putBack` undoes it.' },
    ByPiece,
    z.strictObject({}),
  ),
  'pieces.putBack': command({ permission: 'write', summary: 'Takes a document out of the trash.' }, ByPiece, Piece),
  'pieces.content': query(
    { permission: 'read', summary: 'The bytes of a document, checked against the fingerprint they were kept with.' },
    ByPiece,
    z.strictObject({ fileName: z.string(), format: z.string(), sha256: z.string(), bytes: Bytes }),
  ),
  'pieces.expiring': query(
    { permission: 'read', summary: 'What runs out within a number of days, over all associations, soonest first.' },
    z.strictObject({ withinDays: z.int().min(0).max(3660), page: z.int().min(1), pageSize: z.int().min(1).max(200) }),
    z.strictObject({ rows: z.array(ExpiringPiece), total: z.int() }),
  ),
};
