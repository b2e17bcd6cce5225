const KINDS = ['Amicale', 'Association', 'Cercle', 'Club', 'Comité', 'Compagnie', 'École', 'Foyer', 'Harmonie', 'Union sportive'];
const SUBJECTS = [
  'de judo',
  'des mineurs',
  'de football',
  'des parents d’élèves',
  'de théâtre',
  'du jardin partagé',
  'de lecture',
  'de pétanque',
  'des anciens combattants',
  'de danse',
];
const PLACES = ['de Jarny', 'de Droitaumont', 'de Moulinelle', 'de la Cité-Haute', 'du Centre', 'de l’Étang', 'de Labry', 'de Conflans'];
const DOMAINS = ['Sport', 'Culture', 'Solidarité', 'Éducation', 'Environnement', 'Mémoire', 'Loisirs'];
const FIRST_NAMES = ['Odile', 'Rachid', 'Élodie', 'Stanislas', 'Nadège', 'Bruno', 'Giulia', 'Maurice', 'Solène', 'Karim'];
const LAST_NAMES = ['Vernier', 'Kowalski', 'Marchetti', 'Lambert', 'Benali', 'Thouvenin', 'Perrin', 'Da Costa', 'Humbert', 'Ferrari'];

const TITLES = [
  'Nom de l’association',
  'Sigle',
  'Objet',
  'Domaine',
  'Quartier',
  'RNA',
  'SIRET',
  'Adresse',
  'Code postal',
  'Ville',
  'Courriel',
  'Téléphone',
  'Adhérents',
  'Président',
];

/** An invented list of associations as a town hall keeps it in a spreadsheet, in CSV. `batch` makes another list of the same kind. */
export function townList(rows: number, batch = 0): string {
  const lines = Array.from({ length: rows }, (_, rank) =>
    lineOf(batch * rows + rank)
      .map(quoted)
      .join(';'),
  );
  return [TITLES.map(quoted).join(';'), ...lines].join('\r\n');
}

function lineOf(number: number): string[] {
  const pick = (values: readonly string[], step: number) => values[Math.floor(number / step) % values.length] ?? '';
  const [kind, subject, place] = [pick(KINDS, 1), pick(SUBJECTS, 10), pick(PLACES, 100)];
  const name = `${kind} ${subject} ${place} n° ${number + 1}`;
  const digits = String(number).padStart(6, '0');
  return [
    name,
    `${kind.slice(0, 1)}${digits}`,
    `Réunir les habitants ${place} autour ${subject}, organiser des rencontres, des sorties et une fête annuelle ouverte à tous`,
    pick(DOMAINS, 3),
    place.replace(/^d\S+ /, ''),
    `W543${digits}`,
    siretOf(number),
    `${(number % 120) + 1} rue de la Poste`,
    '54800',
    'Jarny',
    `contact${number}@asso-jarny.example`,
    `03 82 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)}`,
    String(10 + (number % 300)),
    `${pick(FIRST_NAMES, 7)} ${pick(LAST_NAMES, 11)}-${pick(LAST_NAMES, 101)} ${lettersOf(number)}`,
  ];
}

/** A SIRET whose keys are right. */
export function siretOf(number: number): string {
  const siren = withKey(String(10_000_000 + number));
  return withKey(`${siren}0001`);
}

function withKey(digits: string): string {
  const sum = Array.from(digits, Number).reduceRight((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Makes a name of a number: nobody's homonym. */
function lettersOf(number: number): string {
  return Array.from(String(number), (digit) => 'abdegilmnu'[Number(digit)]).join('');
}

function quoted(cell: string): string {
  return /[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
