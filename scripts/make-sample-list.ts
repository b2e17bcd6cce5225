import { join } from 'node:path';
import writeExcelFile, { type Cell, type Row, type SheetData } from 'write-excel-file/node';
import { civilDate } from '#shared/kernel/dates';
import { createChance, type Chance } from '../src/main/features/sample/chance';
import { inventedPhone, inventedSiret, slugOf } from '../src/main/features/sample/invented-identifiers';
import { loadSampleLists } from '../src/main/features/sample/lists';
import { createPersonMaker, type PersonMaker } from '../src/main/features/sample/people';
import { inventTown } from '../src/main/features/sample/town';

/** Makes `resources/sample/associations-jarny.xlsx`: the list a town hall really keeps, with all that goes wrong in one. */

const RESOURCES = join(import.meta.dirname, '../resources');
const SEED = 2_026;
/** Invented identifiers of the newcomers start where those of the sample town cannot be. */
const FIRST_RANK = 50_000;
/** Every so many associations of the sample town is in the list too. */
const KNOWN_EVERY = 6;

const TITLES = [
  'Nom de l’association ',
  'Domaine',
  'Président(e)',
  'Tél.',
  'Mail',
  'Adresse',
  'CP',
  'Ville',
  'N° SIRET',
  'Date de création',
  'Nb adhérents',
  'CER signé le',
  'Observations',
];

const NEWCOMERS: readonly (readonly [name: string, domain: string])[] = [
  ['Aéromodélisme de la Woëvre', 'Loisirs'],
  ['Aikido traditionnel du Jarnisy', 'Sport'],
  ['Atelier vélo solidaire La Roue libre', 'Environnement'],
  ['Bibliothèque sonore du Pays-Haut', 'Culture'],
  ['Bien-être et sophrologie', 'Santé'],
  ['Chœur d’enfants Les Mésanges', 'Culture'],
  ['Club de marche nordique Les Bâtons rouges', 'Sport'],
  ['Country dance Jarny Boots', 'Loisirs'],
  ['Croix verte animale', 'Environnement'],
  ['École de danse orientale Jasmin', 'Culture'],
  ['Futsal-club de la Cité-Basse', 'Sport'],
  ['Généa-jeunes', 'Mémoire et patrimoine'],
  ['Jardin partagé du Coron', 'Environnement'],
  ['La Boîte à histoires', 'Éducation'],
  ['Les Bricoleuses du dimanche', 'Loisirs'],
  ['Les Mamans du quartier Bellevue', 'Vie de quartier'],
  ['Parents et écrans', 'Éducation'],
  ['Repair café du Centre-Gare', 'Social et solidarité'],
  ['Sauveteurs en eau douce de l’Orne', 'Sport'],
  ['Tarot-club des Galibots', 'Loisirs'],
  ['Yoga pour chacun', 'Sport'],
];

/** One association as the town hall typed it; every cell may be of any kind. */
interface Typed {
  name: string;
  domain: string;
  president: string;
  phone: Cell;
  email: string;
  address: string;
  postalCode: Cell;
  city: string;
  siret: Cell;
  foundedOn: Cell;
  members: Cell;
  commitmentOn: Cell;
  notes: string;
}

const lists = loadSampleLists(RESOURCES);
const chance = createChance(SEED);
const typed = [...knownOnes(), ...newcomers(createPersonMaker(createChance(SEED), lists.people))].toSorted((a, b) =>
  a.name.localeCompare(b.name, 'fr'),
);
await writeExcelFile([...heading(), ...withQuirks(typed).map(rowOf)], {
  sheet: 'Associations',
  columns: TITLES.map((_, column) => ({ width: column === 0 ? 48 : 18 })),
  dateFormat: 'dd/mm/yyyy',
}).toFile(join(RESOURCES, 'sample/associations-jarny.xlsx'));

function heading(): SheetData {
  const across = (value: string, fontSize: number): Row => [
    { value, columnSpan: TITLES.length, fontWeight: 'bold', fontSize, align: 'center' },
    ...TITLES.slice(1).map(() => null),
  ];
  return [
    across('VILLE DE JARNY – SERVICE VIE ASSOCIATIVE', 14),
    across('Liste des associations (document interne, ne pas diffuser)', 10),
    [],
    TITLES.map((value) => ({ value, fontWeight: 'bold' as const, backgroundColor: '#DDDDDD' })),
  ];
}

/** Associations of the sample town whose contacts have changed since. */
function knownOnes(): Typed[] {
  const { sheets, mandates } = inventTown(lists, civilDate('2026-09-01'));
  return sheets.flatMap(({ values }, rank) => {
    if (rank % KNOWN_EVERY !== 0) return [];
    const president = mandates.find((mandate) => mandate.rank === rank && mandate.role === 'president')?.person;
    return [
      {
        ...contactsOf(chance, values.name),
        name: values.name,
        domain: values.domain,
        president: president ? `${president.firstName} ${president.lastName}` : '',
        siret: values.siret,
        foundedOn: values.foundedOn === null ? null : frenchDate(values.foundedOn),
        commitmentOn: values.republicanCommitmentOn === null ? null : frenchDate(values.republicanCommitmentOn),
        address: values.address,
        city: values.city,
      },
    ];
  });
}

function newcomers(make: PersonMaker): Typed[] {
  return NEWCOMERS.map(([name, domain], index) => {
    const { firstName, lastName, civility } = make(chance.happens(50) ? 'madam' : 'sir');
    return {
      ...contactsOf(chance, name),
      name,
      domain,
      president: `${civility === 'madam' ? 'Mme' : 'M.'} ${firstName} ${lastName.toUpperCase()}`,
      siret: chance.happens(75) ? inventedSiret(FIRST_RANK + index) : null,
      foundedOn: new Date(Date.UTC(chance.whole(1970, 2024), chance.whole(0, 11), chance.whole(1, 28))),
      commitmentOn: chance.happens(70) ? `${chance.whole(10, 28)}/0${chance.whole(1, 9)}/2025` : null,
    };
  });
}

function contactsOf(source: Chance, name: string) {
  return {
    phone: inventedPhone(source, source.happens(50) ? 'landline' : 'mobile'),
    email: `bureau@${slugOf(name)}.example`,
    address: `${source.whole(1, 90)} ${source.pick(lists.places.streets)}`,
    postalCode: 54_800,
    city: 'Jarny',
    members: source.whole(8, 140),
    notes: '',
  };
}

function frenchDate(iso: string): string {
  return iso.split('-').toReversed().join('/');
}

/** What time and spreadsheets do to a list. Places are lines of the list, so that the same one goes wrong in the same way. */
function withQuirks(list: readonly Typed[]): Typed[] {
  const quirks = new Map<number, (line: Typed) => Partial<Typed>>([
    [2, ({ name }) => ({ name: `${name}   ` })],
    [4, ({ phone }) => ({ phone: asNumber(phone) })],
    [6, () => ({ siret: '2,43E+13' })],
    [7, ({ phone }) => ({ phone: asNumber(phone) })],
    [9, ({ email }) => ({ email: email.replace('@', ' chez ') })],
    [11, ({ siret }) => ({ siret: asNumber(siret) })],
    [13, ({ name }) => ({ name: name.toUpperCase(), city: 'JARNY' })],
    [15, ({ phone }) => ({ phone: `${asText(phone)} / 06 39 98 00 00` })],
    [18, () => ({ foundedOn: 'vers 1987', notes: 'à vérifier' })],
    [20, ({ siret }) => ({ siret: asText(siret).replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ') })],
    [22, () => ({ members: 'une trentaine' })],
    [25, ({ phone }) => ({ phone: asText(phone).replaceAll(' ', '.') })],
    [27, () => ({ phone: '', email: '', notes: 'ne répond plus au courrier' })],
    [30, () => ({ commitmentOn: 'oui' })],
  ]);
  const spoilt = list.map((line, index) => ({ ...line, ...quirks.get(index)?.(line) }));
  const again = spoilt[5];
  return again ? [...spoilt, { ...again, name: again.name.toLowerCase(), notes: 'ajouté à la main' }] : spoilt;
}

function asText(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

/** As a spreadsheet sees a number typed without care: no spaces, no leading zero. */
function asNumber(cell: Cell): number | null {
  const digits = asText(cell).replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

function rowOf(line: Typed): Row {
  const { name, domain, president, phone, email, address, postalCode, city, siret, foundedOn, members, commitmentOn, notes } = line;
  return [name, domain, president, phone, email, address, postalCode, city, siret, foundedOn, members, commitmentOn, notes];
}
