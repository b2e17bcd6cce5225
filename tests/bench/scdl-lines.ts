import { siretOf } from './town-list';

const FIRST_YEAR = 2007;
const YEARS = 20;
const BENEFICIARIES = 5_000;

/** The cells of a file of grants over twenty years, as the schema 2.1.1 writes them: a line is imported and written again unchanged. */
export function scdlLines(count: number): string[][] {
  return Array.from({ length: count }, (_, rank) => lineOf(rank, FIRST_YEAR + Math.floor((rank * YEARS) / count)));
}

function lineOf(rank: number, year: number): string[] {
  const beneficiary = rank % BENEFICIARIES;
  const split = rank % 4 === 0;
  const votedOn = `${year}-04-${String(1 + (rank % 28)).padStart(2, '0')}`;
  return [
    'Commune de Jarny',
    siretOf(99_999),
    votedOn,
    `${year}_04_${String(1 + (rank % 60)).padStart(2, '0')}`,
    `Amicale « ${String(beneficiary + 1)} », section de l’Étang`,
    siretOf(beneficiary),
    rank % 3 === 0 ? `W543${String(beneficiary).padStart(6, '0')}` : '',
    `Fonctionnement ${year}, dossier n° ${rank + 1}, dont "la fête annuelle"`,
    `${300 + (rank % 4_000)}.${rank % 2 === 0 ? '00' : '50'}`,
    'aide en numéraire',
    split ? 'échelonné' : 'unique',
    split ? `${year}-05-15/${year}-10-15` : `${year}-05-15`,
    '',
    'non',
    '1',
    '',
  ];
}
