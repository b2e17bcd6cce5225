import type { ExchangeInput, ExchangeKind } from '#shared/features/exchanges/model';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { createChance } from './chance';
import type { Sheet } from './sheets';

const SEED = 1_901;
/** How far back the town has noted what was said, in days. */
const NOTED_FOR = 730;

/** An exchange with the association of that rank. */
export interface InventedExchange {
  readonly rank: number;
  readonly values: ExchangeInput;
}

interface Idea {
  readonly kind: ExchangeKind;
  readonly subject: string;
  readonly text: string;
}

const IDEAS: readonly Idea[] = [
  { kind: 'call', subject: 'Réservation de la salle polyvalente', text: 'Demande pour un samedi soir. Formulaire envoyé par courriel.' },
  { kind: 'call', subject: 'Dossier de subvention', text: 'Rappel des pièces attendues avant la clôture.' },
  { kind: 'email', subject: 'Compte rendu de l’assemblée générale', text: 'Reçu ce jour, rapport moral et rapport financier joints.' },
  { kind: 'email', subject: 'Changement d’adresse électronique', text: 'Nouvelle adresse communiquée par le secrétariat.' },
  { kind: 'letter', subject: 'Invitation à l’assemblée générale', text: 'Transmise au cabinet du maire.' },
  { kind: 'letter', subject: 'Remerciements', text: 'Pour le prêt de barrières et de tables.' },
  { kind: 'meeting', subject: 'Préparation du forum des associations', text: 'Emplacement et besoins en électricité convenus.' },
  {
    kind: 'meeting',
    subject: 'Projet de l’année',
    text: 'Présentation du projet et de son plan de financement. Une demande de subvention suivra.',
  },
  { kind: 'visit', subject: 'Visite des locaux', text: 'Fuite signalée aux services techniques.' },
  { kind: 'note', subject: 'Interlocuteur habituel', text: 'Préférer le téléphone en fin de journée.' },
];

/** What the town noted over two years: much with some, nothing for a while with others, who then show as silent. */
export function inventExchanges(sheets: readonly Sheet[], today: CivilDate): InventedExchange[] {
  const chance = createChance(SEED);
  return sheets.flatMap(({ values: { status } }, rank) => {
    const talkative = status === 'active' && chance.happens(60);
    const nearest = talkative ? 3 : 400;
    return Array.from({ length: talkative ? chance.whole(1, 4) : chance.whole(0, 1) }, () => ({
      rank,
      values: { ...chance.pick(IDEAS), happenedOn: addDays(today, -chance.whole(nearest, NOTED_FOR)) },
    }));
  });
}
