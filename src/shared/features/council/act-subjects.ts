/**
 * The national nomenclature of acts, levels 1 and 2 (57 codes), as the application @CTES classifies what is sent to the prefecture.
 * The place of a title in its list is its number: « Finances locales » is 7, « Subventions » 7.5.
 */
const NOMENCLATURE: readonly { readonly title: string; readonly subjects: readonly string[] }[] = [
  {
    title: 'Commande publique',
    subjects: [
      'Marchés publics',
      'Délégations de service public',
      'Conventions de mandat',
      'Autres types de contrats',
      'Transactions / protocole d’accord transactionnel',
      'Actes relatifs à la maîtrise d’œuvre',
      'Actes spéciaux et divers',
    ],
  },
  {
    title: 'Urbanisme',
    subjects: ['Documents d’urbanisme', 'Actes relatifs au droit d’occupation ou d’utilisation des sols', 'Droit de préemption urbain'],
  },
  {
    title: 'Domaine et patrimoine',
    subjects: [
      'Acquisitions',
      'Aliénations',
      'Locations',
      'Limites territoriales',
      'Autres actes de gestion du domaine public',
      'Autres actes de gestion du domaine privé',
    ],
  },
  {
    title: 'Fonction publique',
    subjects: [
      'Personnel titulaires et stagiaires de la F.P.T.',
      'Personnel contractuel',
      'Fonction publique hospitalière',
      'Autres catégories de personnels',
      'Régime indemnitaire',
    ],
  },
  {
    title: 'Institutions et vie politique',
    subjects: [
      'Élection exécutif',
      'Fonctionnement des assemblées',
      'Désignation de représentants',
      'Délégation de fonctions',
      'Délégation de signature',
      'Exercice des mandats locaux',
      'Intercommunalité',
      'Décision d’ester en justice',
    ],
  },
  {
    title: 'Libertés publiques et pouvoirs de police',
    subjects: [
      'Police municipale',
      'Pouvoirs du président du conseil départemental',
      'Pouvoirs du président du conseil régional',
      'Autres actes réglementaires',
      'Actes pris au nom de l’État et soumis au contrôle hiérarchique',
    ],
  },
  {
    title: 'Finances locales',
    subjects: [
      'Décisions budgétaires',
      'Fiscalité',
      'Emprunts',
      'Interventions économiques',
      'Subventions',
      'Contributions budgétaires',
      'Avances',
      'Fonds de concours',
      'Prise de participation (SEM, etc.)',
      'Divers',
    ],
  },
  {
    title: 'Domaines de compétences par thèmes',
    subjects: [
      'Enseignement',
      'Aide sociale',
      'Voirie',
      'Aménagement du territoire',
      'Politique de la ville-habitat-logement',
      'Emploi-formation professionnelle',
      'Transports',
      'Environnement',
      'Culture',
    ],
  },
  {
    title: 'Autres domaines de compétences',
    subjects: [
      'Autres domaines de compétences des communes',
      'Autres domaines de compétences des départements',
      'Autres domaines de compétences des régions',
      'Vœux et motions',
    ],
  },
];

/** One subject of the nomenclature. */
export interface ActSubject {
  /** « 7.5 » */
  readonly code: string;
  /** « Finances locales » */
  readonly domain: string;
  /** « Subventions » */
  readonly title: string;
}

/** Every subject of the nomenclature, in the order of its codes. */
export const ACT_SUBJECTS: readonly ActSubject[] = NOMENCLATURE.flatMap(({ title: domain, subjects }, first) =>
  subjects.map((title, second) => ({ code: `${first + 1}.${second + 1}`, domain, title })),
);

const BY_CODE = new Map(ACT_SUBJECTS.map((subject) => [subject.code, subject]));

/** The subject of a code; undefined for one that the nomenclature does not have. */
export function actSubject(code: string): ActSubject | undefined {
  return BY_CODE.get(code);
}

/** « 7.5 – Finances locales – Subventions »; the code alone when the nomenclature does not have it. */
export function subjectHeading(code: string): string {
  const subject = actSubject(code);
  return subject === undefined ? code : `${code} – ${subject.domain} – ${subject.title}`;
}

/** Acts by subject, in the order of the nomenclature. */
export function bySubjectCode<A extends { readonly subjectCode: string }>(acts: readonly A[]): { code: string; acts: A[] }[] {
  const known = ACT_SUBJECTS.map(({ code }) => code);
  const codes = [...new Set(acts.map(({ subjectCode }) => subjectCode))].toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
  return codes.map((code) => ({ code, acts: acts.filter(({ subjectCode }) => subjectCode === code) }));
}

/** « finances locales/subventions »: a subject as scdl/deliberations wants it, in lower case, without comma or parenthesis. */
export function openDataSubject({ domain, title }: ActSubject): string {
  const plain = title
    .replace(/\s*\([^)]*\)/g, '')
    .replaceAll(' / ', ' ')
    .replaceAll(',', '')
    .replaceAll('’', "'");
  return `${domain}/${plain}`.toLocaleLowerCase('fr');
}
