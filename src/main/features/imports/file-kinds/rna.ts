import { fold } from '#shared/kernel/french';
import { direct, together, type Get, type KindColumn, type KindDefinition } from './kind';
import { assembleAddress, isInCommune } from './places';

const NATURES: Readonly<Record<string, string>> = { D: '9220', R: '9230' };
const GROUPINGS: Readonly<Record<string, string>> = { U: 'Union d’associations (RNA).', F: 'Fédération d’associations (RNA).' };

const SEAT = ['adrs_complement', 'adrs_numvoie', 'adrs_repetition', 'adrs_typevoie', 'adrs_libvoie', 'adrs_distrib'] as const;
const [complement, number, repetition, street, name, delivery] = SEAT;
const MAIL = ['adrg_complemid', 'adrg_complemgeo', 'adrg_libvoie', 'adrg_distrib'];

const seat = (get: Get) => assembleAddress(get, { complement, number, repetition, street, name, delivery });
const mail = (get: Get) =>
  together(
    MAIL.map((title) => get(title).replace(/\s+/g, ' ')),
    ', ',
  );

/** The address of the declaration is worth keeping when it is not the seat's again, or when it names who receives the letters. */
function writesElsewhere(get: Get): boolean {
  const isSame = fold(mail(get)) === fold(seat(get)) && get('adrg_codepostal') === get('adrs_codepostal');
  return mail(get) !== '' && (!isSame || get('adrg_declarant') !== '');
}

function mailColumn(title: string, field: KindColumn['field'], sources: readonly string[] = [title]): KindColumn {
  const value = sources.length > 1 ? mail : (get: Get) => get(title);
  return { title, field, sources, value: (get) => (writesElsewhere(get) ? value(get) : '') };
}

/** D: dissolved, S: struck off. What is active says nothing: the town knows better whether it sleeps. */
const status: KindColumn = {
  title: 'position',
  field: 'status',
  sources: ['position'],
  value: (get) => (/^[DS]$/i.test(get('position')) ? 'Dissoute' : ''),
};

const COMMON: readonly KindColumn[] = [
  direct('siret', 'siret'),
  direct('date_creat', 'foundedOn'),
  direct('date_decla', 'declaredOn'),
  direct('date_publi', 'publishedOn'),
  direct('date_disso', 'dissolvedOn'),
  { title: 'nature', field: 'legalCategory', sources: ['nature'], value: (get) => NATURES[get('nature').toUpperCase()] ?? '' },
  { title: 'rup_mi', field: 'publicUtility', sources: ['rup_mi'], value: (get) => (/[^0\s]/.test(get('rup_mi')) ? 'Oui' : '') },
  { title: 'groupement', field: 'notes', sources: ['groupement'], value: (get) => GROUPINGS[get('groupement').toUpperCase()] ?? '' },
  direct('titre', 'name'),
  direct('titre_court', 'acronym'),
  direct('objet', 'purpose'),
  direct('adrs_codepostal', 'postalCode'),
  direct('telephone', 'phone'),
  direct('siteweb', 'website'),
  direct('email', 'email'),
  status,
];

/** The RNA's « waldec » file: associations with a W number, in 41 or 39 columns, in any order. */
export const RNA_WALDEC: KindDefinition = {
  id: 'rna-waldec',
  needs: [['id'], ['titre'], ['adrs_libcommune', 'adrs_libvoie', 'titre_court'], ['adrs_codeinsee', 'adrs_codepostal']],
  columns: [
    direct('id', 'rna'),
    direct('id_ex', 'formerRna'),
    ...COMMON,
    { title: 'adrs_numvoie… adrs_distrib', field: 'address', sources: SEAT, value: seat },
    direct('adrs_libcommune', 'city'),
    mailColumn('adrg_declarant', 'mailRecipient'),
    mailColumn('adrg_libvoie… adrg_distrib', 'mailAddress', MAIL),
    mailColumn('adrg_codepostal', 'mailPostalCode'),
    mailColumn('adrg_achemine', 'mailCity'),
  ],
  stages: [
    {
      stage: 'town',
      sources: ['adrs_codeinsee', 'adrs_codepostal'],
      passes: (get, context) =>
        isInCommune(get, context, { insee: 'adrs_codeinsee', postalCode: 'adrs_codepostal', label: 'adrs_libcommune' }),
    },
    { stage: 'active', sources: ['position'], passes: (get, { filter }) => !filter.activeOnly || get('position').toUpperCase() === 'A' },
  ],
};

const W_NUMBER = /\bW\d[A-Z\d]\d{7}\b/i;
const isTakenOver = (get: Get) => get('position').toUpperCase() === 'R' && W_NUMBER.test(get('observation'));

/** The RNA's « import » file: associations of before 2009. Taken over (position R), one has its W number in the observation. */
export const RNA_IMPORT: KindDefinition = {
  id: 'rna-import',
  needs: [['id'], ['titre'], ['adr1'], ['libcom']],
  columns: [
    {
      title: 'observation',
      field: 'rna',
      sources: ['observation'],
      value: (get) => (isTakenOver(get) ? (W_NUMBER.exec(get('observation'))?.[0] ?? '') : ''),
    },
    direct('id', 'formerRna'),
    ...COMMON,
    {
      title: 'adr1… adr3',
      field: 'address',
      sources: ['adr1', 'adr2', 'adr3'],
      value: (get) => together([get('adr1'), get('adr2'), get('adr3')], ', '),
    },
    direct('libcom', 'city'),
  ],
  stages: [
    {
      stage: 'town',
      sources: ['adrs_codeinsee', 'adrs_codepostal'],
      passes: (get, context) => isInCommune(get, context, { insee: 'adrs_codeinsee', postalCode: 'adrs_codepostal', label: 'libcom' }),
    },
    {
      stage: 'active',
      sources: ['position'],
      passes: (get, { filter }) => !filter.activeOnly || get('position').toUpperCase() === 'A' || isTakenOver(get),
    },
  ],
};
