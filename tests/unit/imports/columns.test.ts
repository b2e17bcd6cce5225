import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../src/main/features/imports/guess';
import { findHeaderLine } from '../../../src/main/features/imports/header';

function guessed(titles: readonly string[], ...data: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(guessColumns(titles, data).map(({ column, field }) => [titles[column] ?? '', field]));
}

describe('the columns of a list are recognised', () => {
  test('in a list as a town hall keeps it', () => {
    const titles = [
      'Nom de l’association', 'Sigle', 'N° Siret', 'N° RNA', 'Tél.', 'Courriel', 'Président(e)', 'CP', 'Commune', 'Quartier', 'Domaine',
      'Nb d’adhérents', 'Contrat d’engagement républicain', 'Créée le', 'Adresse du siège', 'Site internet', 'Observations', 'Couleur',
    ]; // prettier-ignore
    expect(guessed(titles)).toEqual({
      'Nom de l’association': 'name',
      Sigle: 'acronym',
      'N° Siret': 'siret',
      'N° RNA': 'rna',
      'Tél.': 'phone',
      Courriel: 'email',
      'Président(e)': 'presidentName',
      CP: 'postalCode',
      Commune: 'city',
      Quartier: 'neighbourhood',
      Domaine: 'domain',
      'Nb d’adhérents': 'members',
      'Contrat d’engagement républicain': 'republicanCommitmentOn',
      'Créée le': 'foundedOn',
      'Adresse du siège': 'address',
      'Site internet': 'website',
      Observations: 'notes',
    });
  });

  test('a « Nom » beside a « Prénom » is the president’s when another column names the association', () => {
    expect(guessed(['Association', 'Nom', 'Prénom'])).toEqual({
      Association: 'name',
      Nom: 'presidentLastName',
      Prénom: 'presidentFirstName',
    });
    expect(guessed(['Dénomination', 'Nom du président', 'Prénom du président'])).toMatchObject({
      'Nom du président': 'presidentLastName',
      'Prénom du président': 'presidentFirstName',
    });
    expect(guessed(['Nom', 'Ville'])).toEqual({ Nom: 'name', Ville: 'city' });
  });

  test('in a list of grants, where the purpose of the grant is not that of the association', () => {
    const titles = ['nomAttribuant', 'idAttribuant', 'nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire', 'objet', 'montant'];
    const line = ['Ville', '21540273600015', 'Tennis', '73282932000074', 'W543000001', 'Fonctionnement', '500'];
    expect(guessed(titles, line)).toEqual({ nomBeneficiaire: 'name', idBeneficiaire: 'siret', rnaBeneficiaire: 'rna' });
  });

  test('from their values when their titles say nothing', () => {
    const line = ['Tennis', '732 829 320 00074', 'W543000001', 'a@b.fr'];
    expect(guessed(['Nom', 'Identifiant', 'Numéro 2', 'Contact'], line, ['Chorale', '', '', ''])).toEqual({
      Nom: 'name',
      Identifiant: 'siret',
      'Numéro 2': 'rna',
      Contact: 'email',
    });
  });

  test('the line of titles is the one that names most fields, even with two lines of headings', () => {
    const groups = ['Association', null, null, 'Coordonnées', null];
    const titles = ['N° RNA', 'Nom', 'Sigle', 'Commune', 'Courriel'];
    expect(findHeaderLine([['Liste 2026'], [], groups, titles, ['W543000001', 'Association', 'A', 'Ville', '']])).toBe(4);
    expect(findHeaderLine([['Liste'], ['Un', 'Deux'], ['trois', 'quatre']])).toBe(2);
  });
});
