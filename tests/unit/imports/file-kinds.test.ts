import { describe, expect, test } from 'vitest';
import type { ImportRequest } from '#shared/features/imports/model';
import { anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { csv, xlsx } from './files';

const file = (...lines: readonly string[]): ImportRequest => ({ fileName: 'fichier.csv', bytes: csv(...lines) });

const WALDEC_TITLES =
  'id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;adrs_complement;' +
  'adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;' +
  'adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;observation;position;maj_time';

interface WaldecLine {
  readonly id: string;
  readonly title: string;
  readonly insee?: string;
  readonly position?: string;
  readonly mail?: string;
}

function waldec({ id, title, insee = '54273', position = 'A', mail = 'Mme Martin;_;_;12 rue des Lilas;_;54000;NANCY;FRANCE' }: WaldecLine) {
  return `${id};0541002345;_;_;541S;1998-02-28;2020-05-04;1998-03-14;0001-01-01;D;U;${title};TCJ;Pratiquer le tennis;Bâtiment A;35;B;AV;Pascal;BP 4;${insee};54800;JARNY;${mail};PF;www.tcj.fr;1;_;${position};2020-05-04`;
}

async function only(core: TestCore) {
  const { rows } = await core.call('associations.list', { page: 1, pageSize: 5 });
  expect(rows).toHaveLength(1);
  const [first] = rows;
  if (!first) throw new Error('no association');
  return core.call('associations.get', { id: first.id });
}

describe('the national register of associations (RNA, waldec)', () => {
  test('is known by its titles, whatever their order, and only the active associations of the town are read', async () => {
    const core = await createTestCore();
    const request = file(
      WALDEC_TITLES,
      waldec({ id: 'W541000001', title: 'TENNIS CLUB' }),
      waldec({ id: 'W541000002', title: 'DISSOUTE', position: 'D' }),
      waldec({ id: 'W541000003', title: 'AILLEURS', insee: '54395' }),
      waldec({ id: 'W541000004', title: 'SANS CODE INSEE', insee: '_' }),
    );
    expect(await core.call('imports.inspect', request)).toMatchObject({
      kind: 'rna-waldec',
      filter: { inseeCode: '54273', activeOnly: true },
      linesRead: 4,
      counts: [{ stage: 'town', lines: 3 }, { stage: 'active', lines: 2 }], // prettier-ignore
      dataLines: 2,
    });
    const report = await core.call('imports.plan', request);
    expect(report.preview.map(({ line, name }) => [line, name])).toEqual([
      [2, 'TENNIS CLUB'],
      [5, 'SANS CODE INSEE'],
    ]);
    const everywhere = await core.call('imports.inspect', { ...request, filter: { inseeCode: '', activeOnly: false } });
    expect(everywhere.dataLines).toBe(4);
  });

  test('brings its numbers, dates, addresses and who receives the letters', async () => {
    const core = await createTestCore();
    const { batch, report } = await core.call('imports.run', file(WALDEC_TITLES, waldec({ id: 'W541000001', title: 'TENNIS CLUB' })));
    expect(batch).toMatchObject({ created: 1 });
    expect(report.issueCount).toBe(0);
    expect(await only(core)).toMatchObject({
      name: 'TENNIS CLUB',
      rna: 'W541000001',
      formerRna: '0541002345',
      acronym: 'TCJ',
      address: 'Bâtiment A, 35 bis avenue Pascal, BP 4',
      postalCode: '54800',
      city: 'JARNY',
      mailRecipient: 'Mme Martin',
      mailAddress: '12 rue des Lilas',
      mailPostalCode: '54000',
      mailCity: 'NANCY',
      foundedOn: '1998-02-28',
      declaredOn: '2020-05-04',
      publishedOn: '1998-03-14',
      dissolvedOn: null,
      legalCategory: '9220',
      publicUtility: false,
      website: 'www.tcj.fr',
      status: 'active',
      notes: 'Union d’associations (RNA).',
      flags: [],
    });
  });

  test('an address for letters that is the seat again is not kept twice', async () => {
    const core = await createTestCore();
    const mail = '_;Bâtiment A;_;35 bis  AVENUE PASCAL;BP 4;54800;JARNY;FRANCE';
    await core.call('imports.run', file(WALDEC_TITLES, waldec({ id: 'W541000001', title: 'TENNIS CLUB', mail })));
    expect(await only(core)).toMatchObject({ mailAddress: '', mailPostalCode: '', mailCity: '' });
  });

  test('fills what the town does not know and leaves what the town wrote, but for a dissolution', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Tennis-Club de Jarny', rna: 'W541000001', notes: 'Prête ses courts.' }));
    const request = { ...file(WALDEC_TITLES, waldec({ id: 'W541000001', title: 'TENNIS CLUB', position: 'D' })) };
    await core.call('imports.run', { ...request, filter: { inseeCode: '54273', activeOnly: false } });
    expect(await only(core)).toMatchObject({
      name: 'Tennis-Club de Jarny',
      notes: 'Prête ses courts.',
      acronym: 'TCJ',
      purpose: expect.stringContaining('tennis') as string,
      status: 'dissolved',
    });
  });

  test('of 200 000 lines is read without holding them all', async () => {
    const core = await createTestCore();
    const elsewhere = Array.from({ length: 200_000 }, (_, index) =>
      waldec({ id: `W54${String(index).padStart(7, '0')}`, title: 'AILLEURS', insee: '54395' }),
    );
    const bytes = csv([WALDEC_TITLES, ...elsewhere, waldec({ id: 'W541000001', title: 'TENNIS CLUB' })].join('\n'));
    const inspected = await core.call('imports.inspect', { fileName: 'rna.csv', bytes });
    expect(inspected).toMatchObject({ linesRead: 200_001, dataLines: 1 });
  }, 60_000);
});

describe('the RNA of before 2009 (import)', () => {
  const titles =
    'id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;telephone;siteweb;email;observation;position;rup_mi;maj_time';
  const line = (id: string, title: string, end: string) =>
    `${id};_;_;541S;1975-06-01;1975-06-20;D;S;${title};Jouer;000000;000000;12 rue Haute;_;_;54800;JARNY;54273;PM;_;_;_;${end};_;2009-01-01`;

  test('keeps the old number, and takes the new one that a taken over association has in its observation', async () => {
    const core = await createTestCore();
    const request = file(
      titles,
      line('541P00085568', 'AMICALE', '_;A'),
      line('541P00085569', 'CHORALE', 'Reprise sous le W541009999;R'),
      line('541P00085570', 'ANCIENNE', '_;D'),
    );
    expect(await core.call('imports.inspect', request)).toMatchObject({ kind: 'rna-import', dataLines: 2 });
    await core.call('imports.run', request);
    const { rows } = await core.call('associations.list', { page: 1, pageSize: 5, search: 'chorale' });
    const [chorale] = rows;
    if (!chorale) throw new Error('no choir');
    expect(await core.call('associations.get', { id: chorale.id })).toMatchObject({
      rna: 'W541009999',
      formerRna: '541P00085569',
      address: '12 rue Haute',
      legalCategory: '9220',
    });
  });
});

describe('the Sirene register', () => {
  test('a file of legal units completes by SIREN or RNA what the register knows, and creates nothing', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Tennis club', siren: '732829320' }));
    const request = file(
      'siren,denominationUniteLegale,sigleUniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,identifiantAssociationUniteLegale,etatAdministratifUniteLegale,nicSiegeUniteLegale',
      '732829320,TENNIS CLUB DE JARNY,TCJ,9220,93.12Z,W541000001,A,00074',
      '552081317,ELECTRICITE,EDF,5599,35.11Z,,A,46781',
      '380475558,AUTRE ASSOCIATION,,9220,94.99Z,,A,00058',
    );
    expect(await core.call('imports.inspect', request)).toMatchObject({
      kind: 'sirene-units',
      counts: [{ stage: 'associations', lines: 2 }, { stage: 'known', lines: 1 }, { stage: 'active', lines: 1 }], // prettier-ignore
    });
    const { batch } = await core.call('imports.run', request);
    expect(batch).toMatchObject({ created: 0, updated: 1 });
    expect(await only(core)).toMatchObject({
      name: 'Tennis club',
      acronym: 'TCJ',
      naf: '9312Z',
      rna: 'W541000001',
      siret: '73282932000074',
      legalCategory: '9220',
    });
  });

  test('a file of establishments gives the seat of known associations, and needs no name', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Tennis club', siren: '732829320' }));
    const request = file(
      'siren,nic,siret,etablissementSiege,numeroVoieEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,codeCommuneEtablissement,etatAdministratifEtablissement,enseigne1Etablissement',
      '732829320,00066,73282932000066,false,1,RUE,DU VIEUX STADE,54800,JARNY,54273,F,',
      '732829320,00074,73282932000074,true,3,RUE,DU STADE,54800,JARNY,54273,A,',
      '380475558,00058,38047555800058,true,9,RUE,HAUTE,54800,JARNY,54273,A,',
    );
    expect(await core.call('imports.inspect', request)).toMatchObject({ kind: 'sirene-establishments', dataLines: 1 });
    expect(await core.call('imports.plan', request)).toMatchObject({ update: 1, preview: [{ name: 'Tennis club', matchedBy: 'siren' }] });
    await core.call('imports.run', request);
    expect(await only(core)).toMatchObject({ siret: '73282932000074', address: '3 rue DU STADE', postalCode: '54800' });
  });
});

describe('a list under two lines of titles (Le Compte Asso, OSIRIS)', () => {
  test('joins the group to the column where the column alone would mislead', async () => {
    const core = await createTestCore();
    const bytes = await xlsx({
      SuiviDossiers: [
        ['Dossier', null, 'Association', null, null, 'Coordonnées correspondance (publipostage)', null, null, null, 'Représentant légal', null, null, null],
        ['N° Dossier Osiris', 'Exercice', 'N° RNA', 'Nom', 'Code Postal', 'Voie', 'Code Postal', 'Commune', 'Courriel', 'Nom', 'Prénom', 'N° Téléphone', 'Courriel'],
        ['1', '2026', 'W541000001', 'Tennis club', '54800', '12 rue des Lilas', '54000', 'Nancy', 'tcj@exemple.fr', 'DUPONT', 'Marie', '600000000', 'marie@exemple.fr'],
      ], // prettier-ignore
    });
    const { batch } = await core.call('imports.run', { fileName: 'osiris.xlsx', bytes });
    expect(batch).toMatchObject({ created: 1 });
    const association = await only(core);
    expect(association).toMatchObject({
      name: 'Tennis club',
      rna: 'W541000001',
      postalCode: '54800',
      mailAddress: '12 rue des Lilas',
      mailPostalCode: '54000',
      mailCity: 'Nancy',
      email: 'tcj@exemple.fr',
    });
    const [mandate] = await core.call('mandates.list', { associationId: association.id });
    expect(mandate).toMatchObject({
      role: 'president',
      person: { firstName: 'Marie', lastName: 'DUPONT', email: 'marie@exemple.fr', phone: '+33600000000' },
    });
  });
});
