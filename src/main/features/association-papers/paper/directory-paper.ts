import type { DirectoryOptions } from '#shared/features/association-papers/contract';
import type { Town } from '#shared/features/town/contract';
import { formatDateMedium, yearOf, type CivilDate } from '#shared/kernel/dates';
import { fold, plural } from '#shared/kernel/french';
import { formatPhone } from '#shared/kernel/identifiers';
import type { DirectoryDomainPaper, DirectoryEntryPaper, DirectoryPaper } from '../../../documents/association-papers';
import { orGap } from '../../../documents/gaps';
import { sentence } from '../../../documents/sentences';
import { communeOf } from '../../../documents/town-letterhead';
import type { Listed } from '../directory-report';

/** The domain of associations that have none. */
export const NO_DOMAIN = 'Autres associations';

/** What a directory is made of. */
export interface DirectorySource {
  readonly town: Town;
  readonly today: CivilDate;
  readonly options: DirectoryOptions;
  /** By name. */
  readonly listed: readonly Listed[];
  /** The domains in the order of the town. */
  readonly domains: readonly string[];
}

/** Whether the directory prints an association at all: never against its wish. */
export function isPrinted({ directoryEntry, status, domain }: Listed, options: DirectoryOptions): boolean {
  const chosen = options.domains.length === 0 || options.domains.includes(domain || NO_DOMAIN);
  return directoryEntry !== 'none' && chosen && (status === 'active' || options.dormant);
}

/** The public directory: what each association agreed to, by domain, with contents and index. Never the name of a person. */
export function directoryPaper(source: DirectorySource): DirectoryPaper {
  const { town, today, options, listed } = source;
  const printed = listed.filter((one) => isPrinted(one, options));
  const keys = new Map(printed.map((one, rank) => [one.id, `association${rank + 1}`]));
  const keyOf = (one: Listed) => keys.get(one.id) ?? '';
  return {
    title: options.title,
    coverTitle: options.title.toLocaleUpperCase('fr'),
    coverLines: [communeOf(town), String(yearOf(today)), plural(printed.length, 'association', 'associations')],
    notice: [
      sentence(town, 'directory.notice', { date: formatDateMedium(today) }),
      sentence(town, 'directory.contact', {
        contact: [orGap(town.contactService, 'service'), town.email, town.phone].filter((one) => one !== '').join(', '),
      }),
    ],
    contentsTitle: 'Sommaire',
    domains: domainsOf(printed, source, keyOf),
    seeAlsoTitle: 'Voir aussi',
    indexTitle: 'Index alphabétique',
    index: indexOf(printed, keyOf),
    empty: 'Aucune association ne figure dans cet annuaire.',
  };
}

type KeyOf = (one: Listed) => string;

function domainsOf(printed: readonly Listed[], { domains, options }: DirectorySource, keyOf: KeyOf): DirectoryDomainPaper[] {
  const names = [...new Set(printed.flatMap(({ domain, otherDomains }) => [domain || NO_DOMAIN, ...otherDomains]))];
  const rank = (name: string) =>
    name === NO_DOMAIN ? Number.MAX_SAFE_INTEGER : domains.includes(name) ? domains.indexOf(name) : domains.length;
  return names
    .filter((name) => options.domains.length === 0 || options.domains.includes(name))
    .toSorted((a, b) => rank(a) - rank(b) || fold(a).localeCompare(fold(b)))
    .map((name) => ({
      name,
      entries: printed.filter(({ domain }) => (domain || NO_DOMAIN) === name).map((one) => entryOf(one, keyOf)),
      seeAlso: printed
        .filter(({ domain, otherDomains }) => domain !== name && otherDomains.includes(name))
        .map((one) => ({ name: one.name, key: keyOf(one) })),
    }));
}

function entryOf(one: Listed, keyOf: KeyOf): DirectoryEntryPaper {
  const { name, acronym, purpose, seat, phone, email, website } = one;
  const contacts = [phone === '' ? '' : `Tél. ${formatPhone(phone)}`, email, website].filter((part) => part !== '');
  const lines = [purpose.replace(/\s*\n\s*/g, ' '), seat === '' ? '' : `Siège : ${seat}`, contacts.join(' – ')];
  return {
    key: keyOf(one),
    name: acronym === '' || name.includes(acronym) ? name : `${name} (${acronym})`,
    lines: lines.filter((part) => part !== ''),
  };
}

/** By name, and by acronym for those who print one. */
function indexOf(printed: readonly Listed[], keyOf: KeyOf): { name: string; key: string }[] {
  return printed
    .flatMap((one) => [
      { name: one.name, key: keyOf(one) },
      ...(one.acronym === '' || one.name.includes(one.acronym) ? [] : [{ name: `${one.acronym}, voir ${one.name}`, key: keyOf(one) }]),
    ])
    .toSorted((a, b) => fold(a.name).localeCompare(fold(b.name)));
}
