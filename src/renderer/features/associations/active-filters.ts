import { DIRECTORY_WORDS, LEGAL_CATEGORIES, LIGHT_WORDS, PRESIDENCY_WORDS, STATUS_WORDS } from '#shared/features/associations/words';
import { formatDateShort } from '#shared/kernel/dates';
import { quote } from '#shared/kernel/french';
import type { SearchFilters } from './list-search';

/** One thing that narrows the list, in words, and how to take it away. */
interface ActiveFilter {
  readonly key: keyof SearchFilters;
  readonly label: string;
}

/** What narrows the list, in the order of the panel; the words typed are shown where they are typed. */
export function activeFilters(search: SearchFilters): readonly ActiveFilter[] {
  const { domain, label, neighbourhood, status, category, directory, light, presidency, noCer, asked, granted, silent, flagged, archived } =
    search;
  const all: readonly (ActiveFilter | undefined | false)[] = [
    domain !== undefined && { key: 'domain', label: `Domaine ${quote(domain)}` },
    label !== undefined && { key: 'label', label: `Étiquette ${quote(label)}` },
    neighbourhood !== undefined && { key: 'neighbourhood', label: `Quartier ${quote(neighbourhood)}` },
    status && { key: 'status', label: STATUS_WORDS[status] },
    category !== undefined && { key: 'category', label: categoryName(category) },
    directory && { key: 'directory', label: `Annuaire, ${DIRECTORY_WORDS[directory].toLowerCase()}` },
    light && { key: 'light', label: `Pièces ${LIGHT_WORDS[light].toLowerCase()}` },
    presidency && { key: 'presidency', label: `Présidence, ${PRESIDENCY_WORDS[presidency].toLowerCase()}` },
    noCer && { key: 'noCer', label: 'Contrat d’engagement manquant' },
    asked !== undefined && { key: 'asked', label: `A demandé en ${asked}` },
    granted !== undefined && { key: 'granted', label: `Aidée en ${granted}` },
    silent !== undefined && { key: 'silent', label: `Sans nouvelles depuis le ${formatDateShort(silent)}` },
    flagged && { key: 'flagged', label: 'À vérifier' },
    archived && { key: 'archived', label: 'Corbeille' },
  ];
  return all.filter((filter) => filter !== undefined && filter !== false);
}

/** « 9220 Association déclarée » */
export function categoryName(code: string): string {
  const name = Object.hasOwn(LEGAL_CATEGORIES, code) ? LEGAL_CATEGORIES[code] : undefined;
  return name === undefined ? `Catégorie ${code}` : `${code} ${name}`;
}
