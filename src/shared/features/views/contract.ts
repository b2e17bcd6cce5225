import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { SavedViewId } from '../../kernel/ids';
import { SavedView, SavedViewInput } from './model';

export const viewsContract = {
  'views.list': query(
    { permission: 'read', summary: 'The views of the register that the account made, and those shared with all.' },
    Nothing,
    z.array(SavedView),
  ),
  'views.save': command(
    {
      permission: 'read',
      summary: 'Keeps filters, order and columns of the register under a name; sharing it takes the right to validate.',
    },
    SavedViewInput,
    SavedView,
  ),
  'views.update': command(
    { permission: 'read', summary: 'Changes a view of one’s own, or a shared one for those who may validate.' },
    z.strictObject({ id: SavedViewId, values: SavedViewInput }),
    SavedView,
  ),
  'views.remove': command(
    { permission: 'read', summary: 'Forgets a view; what it held is given back, to save it again.' },
    z.strictObject({ id: SavedViewId }),
    SavedViewInput,
  ),
};
