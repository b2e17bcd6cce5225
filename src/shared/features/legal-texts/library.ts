import { civilDate, type CivilDate } from '../../kernel/dates';
import { typeset } from '../../kernel/french';

/** A text that a deliberation is founded on, or a reason it gives. */
export interface LegalText {
  readonly kind: 'visa' | 'recital';
  readonly text: string;
  /** @CTES subject codes it is about; empty for any. */
  readonly subjects: readonly string[];
  /** The days it may be cited, both included; null when it has no known beginning or end. */
  readonly validFrom: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly source: string;
}

const CGCT = 'Code général des collectivités territoriales';

/** The visas and recitals that come with the program, by subject. */
export const LIBRARY: readonly LegalText[] = [
  visa('Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;', [], 'CGCT, art. L. 2121-29'),
  visa(
    'Vu le code général des collectivités territoriales, notamment son article L. 2131-11 ;',
    [],
    'CGCT, art. L. 2131-11 (loi n° 2025-1249)',
  ),
  visa('Vu le code général des collectivités territoriales, notamment ses articles L. 2122-22 et L. 2122-23 ;', ['5.4'], CGCT),
  visa('Vu le code général des collectivités territoriales, notamment son article L. 2121-21 ;', ['5.1', '5.3'], 'CGCT, art. L. 2121-21'),
  visa('Vu le code général des collectivités territoriales, notamment son article L. 2121-22 ;', ['5.2'], 'CGCT, art. L. 2121-22'),
  visa('Vu le code général des collectivités territoriales, notamment son article L. 2143-2 ;', ['5.2', '9.1'], 'CGCT, art. L. 2143-2'),
  visa('Vu le code général des collectivités territoriales, notamment son article L. 1611-4 ;', ['7.5'], 'CGCT, art. L. 1611-4'),
  {
    ...visa(
      'Vu le code général des collectivités territoriales, notamment son article L. 1612-25 ;',
      ['7.5', '7.1'],
      'Ordonnance n° 2025-526',
    ),
    validFrom: civilDate('2026-01-01'),
  },
  {
    ...visa(
      'Vu le code général des collectivités territoriales, notamment son article L. 2311-7 ;',
      ['7.5', '7.1'],
      'CGCT, art. L. 2311-7',
    ),
    validUntil: civilDate('2025-12-31'),
  },
  visa(
    'Vu la loi n° 2000-321 du 12 avril 2000 modifiée relative aux droits des citoyens dans leurs relations avec les administrations, notamment ses articles 9-1, 10 et 10-1 ;',
    ['7.5'],
    'Loi n° 2000-321 du 12 avril 2000',
  ),
  visa(
    'Vu le décret n° 2021-1947 du 31 décembre 2021 approuvant le contrat d’engagement républicain ;',
    ['7.5'],
    'Décret n° 2021-1947 du 31 décembre 2021',
  ),
  visa(
    'Vu le décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques ;',
    ['7.5'],
    'Décret n° 2001-495 du 6 juin 2001',
  ),
  visa('Vu l’avis de la commission [à compléter : nom et date de la commission] ;', [], 'CGCT, art. L. 2121-22'),
  visa('Vu le budget primitif adopté le [à compléter : date d’adoption du budget] ;', ['7.1', '7.5'], 'Délibération de la commune'),
  recital(
    'Considérant que l’action contribue, à l’initiative de l’association, à l’intérêt public local ;',
    ['7.5'],
    'Loi n° 2000-321, art. 9-1',
  ),
  recital('Considérant que le contrat d’engagement républicain a été souscrit ;', ['7.5'], 'Loi n° 2000-321, art. 10-1'),
  recital('Considérant que les crédits nécessaires sont inscrits au budget ;', ['7.1', '7.5', '7.8'], CGCT),
  recital(
    'Considérant qu’il appartient au conseil municipal de régler par ses délibérations les affaires de la commune ;',
    [],
    'CGCT, art. L. 2121-29',
  ),
  recital(
    'Considérant que le conseil municipal a décidé à l’unanimité de ne pas voter à bulletin secret ;',
    ['5.1', '5.3'],
    'CGCT, art. L. 2121-21',
  ),
];

function visa(text: string, subjects: readonly string[], source: string): LegalText {
  return { kind: 'visa', text: typeset(text), subjects, validFrom: null, validUntil: null, source };
}

function recital(text: string, subjects: readonly string[], source: string): LegalText {
  return { ...visa(text, subjects, source), kind: 'recital' };
}
