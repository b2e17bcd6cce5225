import { listOf, plural } from '#shared/kernel/french';
import type { CallOutput } from '../../lib/api';
import { call } from '../../lib/api';
import { showFailure, showSuccess } from '../../lib/notices';
import { useCommand } from '../../lib/queries';
import type { ChosenAssociations } from './selection';

/** How many names of associations that stay are told. */
const NAMED = 3;

/** Puts the associations chosen in the trash, or takes them out of it; `onDone` forgets the choice. */
export function useTrash(onDone: () => void) {
  const archive = useCommand('associations.archiveMany', {
    success: archivedText,
    undo: ({ archived }) => (archived.length === 0 ? Promise.resolve() : call('associations.restoreMany', { ids: archived })),
    onDone,
  });
  const restore = useCommand('associations.restoreMany', { success: 'Les associations sont de nouveau dans le registre.', onDone });
  return {
    trash: ({ filter }: ChosenAssociations) => archive.mutate({ filter }),
    restore: (chosen: ChosenAssociations) => {
      idsOf(chosen).then((ids) => restore.mutate({ ids }), showFailure);
    },
  };
}

async function idsOf({ filter, count }: ChosenAssociations) {
  if (filter.ids) return filter.ids;
  const ids = [];
  for (let page = 1; ids.length < count; page += 1) {
    const { rows } = await call('associations.list', { ...filter, page, pageSize: 200 });
    if (rows.length === 0) break;
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

function archivedText({ archived, inUse }: CallOutput<'associations.archiveMany'>): string {
  const done = `${plural(archived.length, 'association mise', 'associations mises')} à la corbeille.`;
  if (inUse.length === 0) return done;
  const names = inUse.slice(0, NAMED).map(({ name }) => name);
  const others = inUse.length - names.length;
  const told = listOf(others > 0 ? [...names, plural(others, 'autre', 'autres')] : names);
  return `${done} Restent au registre, car une campagne de subventions les nomme\u00a0: ${told}.`;
}

/** Puts the e-mail addresses of the associations chosen in the clipboard, for the « Cci » field of a message. */
export function useCopyAddresses() {
  return ({ filter }: ChosenAssociations) => {
    call('associations.addresses', { filter })
      .then(async (list) => {
        if (list.addresses.length > 0) await call('shell.copyText', { text: list.addresses.join('; ') });
        showSuccess(addressesText(list));
      })
      .catch(showFailure);
  };
}

/** « 12 adresses copiées, à coller dans le champ « Cci ». 3 associations sans adresse. » */
export function addressesText({ addresses, without, invalid, repeated }: CallOutput<'associations.addresses'>): string {
  const left = [
    without > 0 && `${plural(without, 'association n’a', 'associations n’ont')} pas d’adresse`,
    invalid > 0 && `${plural(invalid, 'adresse fausse est laissée', 'adresses fausses sont laissées')} de côté`,
    repeated > 0 && `${plural(repeated, 'adresse revient', 'adresses reviennent')} plusieurs fois`,
  ].filter((part) => part !== false);
  const rest = left.length === 0 ? '' : ` ${listOf(left)}.`;
  if (addresses.length === 0) return `Aucune adresse à copier.${rest}`;
  return `${plural(addresses.length, 'adresse copiée', 'adresses copiées')}, à coller dans le champ «\u00a0Cci\u00a0» du message.${rest}`;
}
