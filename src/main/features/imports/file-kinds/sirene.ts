import { fold } from '#shared/kernel/french';
import { direct, type Get, type KindColumn, type KindDefinition, type StageDefinition } from './kind';
import { assembleAddress, isInCommune } from './places';

/** Of a legal unit, or of an establishment of it. */
const siretOf = (get: Get) => {
  if (get('siret') !== '') return get('siret');
  const nic = get('nic') || get('nicSiegeUniteLegale');
  return nic === '' || get('siren') === '' ? '' : `${get('siren').padStart(9, '0')}${nic.padStart(5, '0')}`;
};

const sirenOfLine = (get: Get) => (get('siren') || get('siret').slice(0, -5)).padStart(9, '0');

const SEAT = [
  'complementAdresseEtablissement',
  'numeroVoieEtablissement',
  'indiceRepetitionEtablissement',
  'typeVoieEtablissement',
  'libelleVoieEtablissement',
  'distributionSpecialeEtablissement',
] as const;
const [complement, number, repetition, street, name, delivery] = SEAT;

const IDENTITY: readonly KindColumn[] = [
  direct('siren', 'siren'),
  { title: 'siret', field: 'siret', sources: ['siret', 'nic', 'nicSiegeUniteLegale'], value: siretOf },
  direct('identifiantAssociationUniteLegale', 'rna'),
  direct('denominationUniteLegale', 'name'),
  direct('sigleUniteLegale', 'acronym'),
  direct('categorieJuridiqueUniteLegale', 'legalCategory'),
  {
    title: 'activitePrincipaleUniteLegale',
    field: 'naf',
    sources: ['activitePrincipaleUniteLegale', 'activitePrincipaleEtablissement'],
    value: (get) => get('activitePrincipaleUniteLegale') || get('activitePrincipaleEtablissement'),
  },
];

const PLACE: readonly KindColumn[] = [
  {
    title: 'numeroVoieEtablissement…',
    field: 'address',
    sources: SEAT,
    value: (get) => assembleAddress(get, { complement, number, repetition, street, name, delivery }),
  },
  direct('codePostalEtablissement', 'postalCode'),
  direct('libelleCommuneEtablissement', 'city'),
];

/** INSEE's legal categories of associations all start with 92. */
const associations: StageDefinition = {
  stage: 'associations',
  sources: ['categorieJuridiqueUniteLegale'],
  passes: (get) => get('categorieJuridiqueUniteLegale').startsWith('92'),
};
const known: StageDefinition = {
  stage: 'known',
  sources: ['siren'],
  passes(get, context) {
    const { sirens, rnas, names } = context.known();
    if (sirens.has(sirenOfLine(get)) || rnas.has(get('identifiantAssociationUniteLegale'))) return true;
    return get('denominationUniteLegale') !== '' && names.has(fold(get('denominationUniteLegale')));
  },
};
const town: StageDefinition = {
  stage: 'town',
  sources: ['codeCommuneEtablissement', 'codePostalEtablissement'],
  passes: (get, context) =>
    isInCommune(get, context, {
      insee: 'codeCommuneEtablissement',
      postalCode: 'codePostalEtablissement',
      label: 'libelleCommuneEtablissement',
    }),
};
/** An association stands in the register by its seat; its other establishments are not other associations. */
const seat: StageDefinition = {
  stage: 'seat',
  sources: ['etablissementSiege'],
  passes: (get) => /^(?:true|vrai|oui|1)$/i.test(get('etablissementSiege')),
};
const active: StageDefinition = {
  stage: 'active',
  sources: ['etatAdministratifUniteLegale', 'etatAdministratifEtablissement'],
  passes: (get, { filter }) =>
    !filter.activeOnly ||
    ['etatAdministratifUniteLegale', 'etatAdministratifEtablissement'].every((title) => ['A', ''].includes(get(title).toUpperCase())),
};

/** A list made on sirene.fr, with the columns of both files: it names associations and their town. */
export const SIRENE_LIST: KindDefinition = {
  id: 'sirene-list',
  needs: [['siren', 'siret'], ['denominationUniteLegale'], ['codeCommuneEtablissement', 'libelleCommuneEtablissement']],
  columns: [...IDENTITY, ...PLACE],
  stages: [associations, town, seat, active],
};

/** StockUniteLegale: no address, so it only completes what the register knows. */
export const SIRENE_UNITS: KindDefinition = {
  id: 'sirene-units',
  needs: [['siren'], ['denominationUniteLegale'], ['categorieJuridiqueUniteLegale', 'identifiantAssociationUniteLegale']],
  columns: IDENTITY,
  stages: [associations, known, active],
};

/** StockEtablissement: no name of an association, so it only completes what the register knows, by SIREN. */
export const SIRENE_ESTABLISHMENTS: KindDefinition = {
  id: 'sirene-establishments',
  needs: [
    ['siren', 'siret'],
    ['etatAdministratifEtablissement', 'etablissementSiege'],
    ['codeCommuneEtablissement', 'codePostalEtablissement'],
  ],
  columns: [...IDENTITY, ...PLACE],
  stages: [known, seat, active],
};
