import { COMMERCIAL_TAXES_WORDS, LEGAL_CATEGORIES, STATUS_WORDS } from '#shared/features/associations/words';
import { placeOf, postalLine } from '#shared/features/association-papers/postal';
import { formatDateMedium, yearOf } from '#shared/kernel/dates';
import { groupThousands, listOf, plural } from '#shared/kernel/french';
import { formatNaf, formatPhone, formatRna, formatSiren, formatSiret } from '#shared/kernel/identifiers';
import { cents } from '#shared/kernel/money';
import { sentence } from '../../../documents/sentences';
import type { AssociationSheetPaper, SheetPart, SmallTable } from '../../../documents/association-papers';
import type { Fact } from '../../../documents/papers';
import type { AssociationFile } from '../association-file';
import { amountOrDash, dayOrDash, EXCHANGE_KINDS, isHeld, leaderName, PIECE_STATES, roleName } from './words';

const UNKNOWN = 'non renseigné';
const LEADERS_SHOWN = 8;

/** The sheet of an association: all that the town knows of it, on two pages. No figure of its bank account is ever printed. */
export function sheetPaper(file: AssociationFile): AssociationSheetPaper {
  const { association, today } = file;
  const names = [association.acronym, STATUS_WORDS[association.status].toLocaleLowerCase('fr')].filter((one) => one !== '');
  return {
    title: association.name,
    subtitle: `Fiche de l’association – ${listOf(names)} – au ${formatDateMedium(today)}`,
    parts: [
      { heading: 'Identité', facts: identity(file) },
      { heading: 'Siège et courrier', facts: addresses(file) },
      { heading: 'Dirigeants', ...leaders(file) },
      { heading: 'Moyens humains', facts: means(file) },
      { heading: 'Agréments et affiliations', facts: approvals(file) },
      { heading: 'Pièces au dossier', ...pieces(file) },
      { heading: 'Soutien de la commune', ...support(file) },
      { heading: 'Derniers échanges', ...exchanges(file) },
    ],
    foot: sentence(file.town, 'sheet.foot', {}),
  };
}

function fact(label: string, value: string | null): Fact {
  return { label, value: value === null || value === '' ? UNKNOWN : value };
}

function known(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ value }) => value !== UNKNOWN);
}

function identity({ association: a }: AssociationFile): Fact[] {
  const registry = [a.registryCourt, a.registryVolume && `volume ${a.registryVolume}`, a.registryFolio && `folio ${a.registryFolio}`];
  const dates = [
    a.foundedOn && `créée le ${formatDateMedium(a.foundedOn)}`,
    a.declaredOn && `déclarée le ${formatDateMedium(a.declaredOn)}`,
    a.publishedOn && `publiée le ${formatDateMedium(a.publishedOn)}`,
    a.dissolvedOn && `dissoute le ${formatDateMedium(a.dissolvedOn)}`,
  ].filter(Boolean);
  return [
    fact('Objet', a.purpose),
    fact('Domaines', listOf([a.domain, ...a.otherDomains].filter((one) => one !== ''))),
    fact('RNA', [formatRna(a.rna), a.formerRna && `ancien numéro : ${a.formerRna}`].filter(Boolean).join(' – ')),
    fact('SIREN, SIRET', [formatSiren(a.siren), formatSiret(a.siret)].filter((one) => one !== '').join(' – ')),
    fact('Catégorie juridique', [a.legalCategory, LEGAL_CATEGORIES[a.legalCategory]].filter(Boolean).join(' – ')),
    fact('Dates', listOf(dates.map(String))),
    ...known([
      fact('Registre du tribunal', registry.filter(Boolean).join(', ')),
      fact('Code APE', formatNaf(a.naf)),
      fact('Étiquettes', listOf(a.labels)),
    ]),
  ];
}

function addresses({ association: a }: AssociationFile): Fact[] {
  const seat = [a.address, `${a.postalCode} ${a.city}`.trim()].filter((one) => one !== '').join(', ');
  const mail = placeOf(a).street === a.address && a.mailRecipient === '' ? 'au siège' : postalLine(a);
  const phones = [a.phone, a.secondPhone].filter((one) => one !== '').map(formatPhone);
  return [
    fact('Siège', seat === '' ? '' : `${seat}${a.seatIsHome ? ' (domicile d’un bénévole)' : ''}`),
    fact('Courrier', mail),
    fact('Contacts', [...phones, a.email, a.website].filter((one) => one !== '').join(' – ')),
    ...known([fact('Quartier', a.neighbourhood)]),
  ];
}

function leaders({ leaders: all, today }: AssociationFile): Pick<SheetPart, 'table' | 'note'> {
  const held = all.filter((leader) => isHeld(leader, today));
  if (held.length === 0) return { note: 'Aucun dirigeant en exercice n’est connu.' };
  const rows = held
    .slice(0, LEADERS_SHOWN)
    .map((leader) => [
      roleName(leader.role, leader.civility),
      leaderName(leader),
      dayOrDash(leader.startsOn),
      [formatPhone(leader.phone), leader.email].filter((one) => one !== '').join(' – ') || '–',
    ]);
  const more = held.length - LEADERS_SHOWN;
  return {
    table: {
      columns: [
        { head: 'Fonction', share: 20 },
        { head: 'Personne', share: 36 },
        { head: 'Depuis le', share: 13 },
        { head: 'Téléphone, adresse électronique', share: 31 },
      ],
      rows,
    },
    note: more > 0 ? `Et ${plural(more, 'autre dirigeant', 'autres dirigeants')}.` : null,
  };
}

function means({ association: a }: AssociationFile): Fact[] {
  const members = a.members === null ? '' : plural(a.members, 'adhérent', 'adhérents');
  const among = [
    a.membersFemale !== null && `${groupThousands(a.membersFemale)} femmes`,
    a.membersMale !== null && `${groupThousands(a.membersMale)} hommes`,
    a.membersResident !== null && `${groupThousands(a.membersResident)} habitant la commune`,
  ].filter((one) => one !== false);
  const staff = [
    a.volunteers !== null && plural(a.volunteers, 'bénévole', 'bénévoles'),
    a.employees !== null && plural(a.employees, 'salarié', 'salariés'),
    a.fullTimeEquivalents !== null && `${(a.fullTimeEquivalents / 100).toFixed(2).replace('.', ',')} équivalent temps plein`,
  ].filter((one) => one !== false);
  return [
    fact('Adhérents', `${members}${among.length > 0 && members !== '' ? `, dont ${listOf(among)}` : listOf(among)}`),
    fact('Bénévoles, salariés', listOf(staff)),
    ...known([fact('Comptés le', a.countedOn && formatDateMedium(a.countedOn))]),
  ];
}

function approvals({ association: a }: AssociationFile): Fact[] {
  const list = a.approvals.map(({ kind, authority, grantedOn }) =>
    [kind, authority, grantedOn && `le ${formatDateMedium(grantedOn)}`].filter(Boolean).join(', '),
  );
  const utility = a.publicUtility ? `oui${a.publicUtilityOn ? `, le ${formatDateMedium(a.publicUtilityOn)}` : ''}` : '';
  return [
    { label: 'Agréments', value: list.length === 0 ? 'aucun connu' : list.join(' ; ') },
    ...known([
      fact('Affiliations', a.affiliations.replace(/\n+/g, ' ; ')),
      fact('Utilité publique', utility),
      fact('Impôts commerciaux', a.commercialTaxes === 'unknown' ? '' : COMMERCIAL_TAXES_WORDS[a.commercialTaxes].toLocaleLowerCase('fr')),
    ]),
  ];
}

function pieces({ association, pieces: lines, bank }: AssociationFile): Pick<SheetPart, 'table' | 'note'> {
  const shown = lines.filter(({ type, counting, exemption }) => (type.required && exemption === null) || counting !== null);
  const table: SmallTable = {
    columns: [
      { head: 'Pièce', share: 46 },
      { head: 'État', share: 18 },
      { head: 'Année', share: 10 },
      { head: 'Reçue le', share: 13 },
      { head: 'Valable jusqu’au', share: 13 },
    ],
    rows: shown.map(({ type, state, counting }) => [
      type.name,
      PIECE_STATES[state],
      counting?.year === null || counting === null ? '–' : String(counting.year),
      dayOrDash(counting?.receivedOn ?? null),
      dayOrDash(counting?.validThrough ?? null),
    ]),
  };
  const commitment = association.republicanCommitmentOn;
  const signed = commitment === null ? 'sans date connue' : `souscrit le ${formatDateMedium(commitment)}`;
  return { table: shown.length === 0 ? null : table, note: `Contrat d’engagement républicain : ${signed}. ${bankNote(bank)}` };
}

/** Whose account it is and whether it was checked; never its number. */
function bankNote(bank: AssociationFile['bank']): string {
  if (bank === null) return 'Coordonnées bancaires : aucune au dossier.';
  const checked = bank.calledBackOn === null ? 'contre-appel à faire' : `contre-appel fait le ${formatDateMedium(bank.calledBackOn)}`;
  return `Coordonnées bancaires : compte au nom de « ${bank.holder} », ${checked}.`;
}

function support({ grants, inKind, today }: AssociationFile): Pick<SheetPart, 'table' | 'note'> {
  const years = [...new Set([...grants.map(({ year }) => year), ...inKind.keys()])].toSorted((a, b) => b - a);
  if (years.length === 0) return { note: `Ni subvention ni aide en nature depuis ${yearOf(today) - 4}.` };
  const rows = years.map((year) => {
    const grant = grants.find((one) => one.year === year);
    const total = cents((grant?.voted ?? 0) + (inKind.get(year) ?? 0));
    return [String(year), ...[grant?.asked, grant?.proposed, grant?.voted, inKind.get(year), total].map(amountOrDash)];
  });
  const figures = ['Demandé', 'Proposé', 'Voté', 'En nature', 'Soutien total'].map((head) => ({ head, share: 17, figures: true }));
  return { table: { columns: [{ head: 'Année', share: 12 }, ...figures], rows } };
}

function exchanges({ exchanges: list }: AssociationFile): Pick<SheetPart, 'table' | 'note'> {
  if (list.length === 0) return { note: 'Aucun échange n’est noté.' };
  const rows = list.map(({ kind, happenedOn, subject }) => [dayOrDash(happenedOn), EXCHANGE_KINDS[kind], subject]);
  return {
    table: {
      columns: [
        { head: 'Date', share: 14 },
        { head: 'Nature', share: 16 },
        { head: 'Sujet', share: 70 },
      ],
      rows,
    },
  };
}
