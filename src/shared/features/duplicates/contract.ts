import { z } from 'zod';
import { command, Nothing, query } from '../../ipc/define';
import { MergeId } from '../../kernel/ids';
import { DuplicateKind, DuplicateProposal, Merge, MergeChoice, MergePair, MergePreview } from './model';

const Pair = z.strictObject({ kind: DuplicateKind, one: z.uuid(), other: z.uuid() });
const Terms = { keptVersion: z.int(), absorbedVersion: z.int(), values: z.record(z.string().max(40), MergeChoice) };

export const duplicatesContract = {
  'duplicates.count': query(
    { permission: 'read', summary: 'How many pairs of associations and of persons look like one.' },
    Nothing,
    z.strictObject({ associations: z.int(), persons: z.int() }),
  ),
  'duplicates.list': query(
    { permission: 'read', summary: 'The pairs that look like one, the surest first, with the reasons; or those said to be distinct.' },
    z.strictObject({ kind: DuplicateKind, dismissed: z.boolean(), page: z.int().min(1), pageSize: z.int().min(1).max(100) }),
    z.strictObject({ proposals: z.array(DuplicateProposal), total: z.int() }),
  ),
  'duplicates.dismiss': command(
    { permission: 'write', summary: 'Says that two records are not the same: they are no longer proposed.' },
    Pair,
    z.strictObject({}),
  ),
  'duplicates.reconsider': command(
    { permission: 'write', summary: 'Takes back that two records are not the same.' },
    Pair,
    z.strictObject({}),
  ),
  'duplicates.preview': query(
    { permission: 'read', summary: 'What the merge of two records would do, field by field and link by link.' },
    MergePair,
    MergePreview,
  ),
  'duplicates.merge': command(
    { permission: 'write', summary: 'Makes two records one: every link goes to the kept one, the other goes to the trash.' },
    z.discriminatedUnion('kind', [MergePair.options[0].extend(Terms), MergePair.options[1].extend(Terms)]),
    Merge,
  ),
  'duplicates.merges': query({ permission: 'read', summary: 'The merges made, the latest first.' }, Nothing, z.array(Merge)),
  'duplicates.undo': command(
    { permission: 'write', summary: 'Undoes a merge: both records are exactly as they were.' },
    z.strictObject({ id: MergeId }),
    Merge,
  ),
};
