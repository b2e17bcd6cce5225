import { LinkInput } from '#shared/features/interests/model';
import { CouncillorLinkId } from '#shared/kernel/ids';
import type { Reverter } from '../../features/history/reverter';
import { findLink, saveLink, setLinkRemoved } from '../../features/interests/repository';
import { told } from '../../features/interests/service';

const Typed = LinkInput.strip();

/** A link with a body that a councillor declared. */
export const linkReverter: Reverter = {
  entity: 'councillor-link',
  topics: ['councillors', 'council', 'campaigns', 'people'],

  current(db, id) {
    const found = findLink(db, CouncillorLinkId.parse(id));
    return found === undefined || found.removedAt !== null ? null : told(found);
  },

  restore(tx, text, { before, at }) {
    const id = CouncillorLinkId.parse(text);
    const found = findLink(tx, id);
    if (before === null) {
      if (found) setLinkRemoved(tx, id, at);
      return;
    }
    saveLink(tx, id, { version: (found?.version ?? 0) + 1, values: Typed.parse({ ...(found && told(found)), ...before }) });
  },
};
