import { describe, expect, test } from 'vitest';
import { encodeField } from '#shared/features/associations/cell-codec';
import { AssociationInput } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { civilDate } from '#shared/kernel/dates';
import { createTestCore, type TestCore } from '../../support/test-core';
import { csv } from './files';

const day = civilDate('2019-03-12');
const FULL: AssociationInput = {
  name: 'Tennis  club de Jarny',
  acronym: '-',
  purpose: 'Jouer ;\nfaire jouer',
  domain: 'Sport',
  neighbourhood: 'Centre',
  rna: 'W543000001',
  siret: '73282932000074',
  legalCategory: '9230',
  address: '12 rue du Stade',
  postalCode: '54800',
  city: 'Jarny',
  email: 'club@exemple.fr',
  phone: '+33382331454',
  website: 'https://exemple.fr',
  foundedOn: day,
  status: 'dormant',
  members: 1200,
  republicanCommitmentOn: day,
  notes: 'À rappeler «\u00a0vite\u00a0»',
  otherDomains: ['Jeunesse', 'a ; b'],
  labels: ['Fête des sports'],
  formerRna: '2/08825',
  siren: '732829320',
  naf: '9312Z',
  registryCourt: 'Tribunal judiciaire de Metz',
  registryVolume: '9',
  registryFolio: '015',
  registeredOn: day,
  declaredOn: day,
  publishedOn: day,
  dissolvedOn: day,
  seatIsHome: true,
  mailRecipient: 'Mme Martin',
  mailAddress: '3 rue Haute',
  mailPostalCode: '54150',
  mailCity: 'Briey',
  secondPhone: '+33600000000',
  approvals: [{ kind: 'Sport', authority: 'DDCS', grantedOn: day }],
  affiliations: 'FFT\nUSEP',
  publicUtility: true,
  publicUtilityOn: day,
  commercialTaxes: 'no',
  countedOn: day,
  membersFemale: 600,
  membersMale: 600,
  membersResident: 900,
  volunteers: 40,
  employees: 2,
  fullTimeEquivalents: 150,
  directoryEntry: 'full',
};
const FIELDS = AssociationInput.keyof().options;

function cell(field: keyof AssociationInput): string {
  return `"${encodeField(field, FULL[field], true).replaceAll('"', '""')}"`;
}
const exported = csv(FIELDS.map((field) => `"${ASSOCIATION_FIELDS[field]}"`).join(';'), FIELDS.map(cell).join(';'));

async function only(core: TestCore): Promise<AssociationInput> {
  const { rows } = await core.call('associations.list', { page: 1, pageSize: 2 });
  const [first] = rows;
  if (!first) throw new Error('no association');
  const file = await core.call('associations.get', { id: first.id });
  return AssociationInput.parse(Object.fromEntries(FIELDS.map((field) => [field, file[field]])));
}

describe('every field of the register', () => {
  test('is recognised under its own title, and read from the program’s own export as it was', async () => {
    const core = await createTestCore();
    const request = { fileName: 'export.csv', bytes: exported };
    const inspected = await core.call('imports.inspect', request);
    expect(inspected.kind).toBe('own-export');
    expect(inspected.columns.map(({ guess }) => guess)).toEqual(FIELDS);
    const { report } = await core.call('imports.run', request);
    expect(report).toMatchObject({ create: 1, issueCount: 0 });
    expect(await only(core)).toEqual(FULL);
    expect(await core.call('imports.plan', request)).toMatchObject({ unchanged: 1, update: 0, issueCount: 0 });
  });

  test('is read as a town writes it: oui, 9220 with its name, lists with commas, 1,5 ETP', async () => {
    const core = await createTestCore();
    const titles = 'Association;Forme juridique;Agréments;Étiquettes;ETP;RUP;Situation;Bénévoles;Trésorière;Secrétaire';
    const bytes = csv(
      titles,
      'Judo;9220 Association déclarée;Sport, Jeunesse;fête, été;1,5 ETP;oui;en sommeil;40 bénévoles;Mme Alice PETIT;Paul Aubry',
    );
    await core.call('imports.run', { fileName: 'a.csv', bytes });
    expect(await only(core)).toMatchObject({
      legalCategory: '9220',
      approvals: [{ kind: 'Sport' }, { kind: 'Jeunesse' }],
      labels: ['fête', 'été'],
      fullTimeEquivalents: 150,
      publicUtility: true,
      status: 'dormant',
      volunteers: 40,
    });
    const { rows } = await core.call('associations.list', { page: 1, pageSize: 1 });
    const mandates = await core.call('mandates.list', { associationId: rows[0]?.id ?? '' });
    expect(mandates.map(({ role, person }) => [role, person.lastName]).toSorted()).toEqual([
      ['secretary', 'Aubry'],
      ['treasurer', 'PETIT'],
    ]);
  });

  test('a value the register has no word for is left out with its line and its column', async () => {
    const core = await createTestCore();
    const bytes = csv('Association;Situation;Forme juridique;ETP;RUP', 'Judo;bof;Loi de 1901 modifiée;plusieurs;peut-être');
    const { create, issues } = await core.call('imports.plan', { fileName: 'a.csv', bytes });
    expect(create).toBe(1);
    expect(issues.map(({ line, column, blocking }) => [line, column, blocking])).toEqual([
      [2, 'Situation', false],
      [2, 'RUP', false],
      [2, 'ETP', false],
      [2, 'Forme juridique', false],
    ]);
  });
});
