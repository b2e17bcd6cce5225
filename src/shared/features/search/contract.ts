import { z } from 'zod';
import { query } from '../../ipc/define';

export const SearchHit = z.strictObject({
  kind: z.enum(['association', 'person', 'session', 'campaign', 'mayor-decision']),
  id: z.string(),
  title: z.string(),
  detail: z.string(),
});
/** One thing found anywhere in the file. */
export type SearchHit = z.infer<typeof SearchHit>;

export const searchContract = {
  'search.everything': query(
    { permission: 'read', summary: 'Accent-blind search of the whole file, at most 20 hits.' },
    z.strictObject({ search: z.string().max(200) }),
    z.array(SearchHit),
  ),
};
