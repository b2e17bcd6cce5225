import { EXCHANGE_WORDS } from '#shared/features/exchanges/words';
import { ExchangeKind } from '#shared/features/exchanges/model';
import { MandateRole } from '#shared/features/people/model';
import { MANDATE_ROLE_WORDS } from '#shared/features/people/words';
import type { TimelineEvent, TimelineTarget } from '#shared/features/timeline/contract';
import type { CivilDate } from '#shared/kernel/dates';
import { elide, quote, typeset } from '#shared/kernel/french';
import { formatSiret } from '#shared/kernel/identifiers';
import { cents, formatAmount } from '#shared/kernel/money';
import type { StoredEvent } from './report-repository';

type Words = Pick<TimelineEvent, 'title' | 'detail' | 'target'>;

/** An event in words. What is dated after `today` is told as still to come. */
export function eventOf(event: StoredEvent, today: CivilDate): TimelineEvent {
  const { kind, what, id, day, author } = event;
  const { title, detail, target } = wordsOf(event, today);
  return { key: `${kind} ${what} ${id}`, on: day, kind, title: typeset(title), detail: typeset(detail), by: author, target };
}

function wordsOf(event: StoredEvent, today: CivilDate): Words {
  switch (event.kind) {
    case 'exchange':
      return exchangeWords(event);
    case 'grant':
      return grantWords(event);
    case 'decision':
      return decisionWords(event, today);
    case 'in-kind':
      return inKindWords(event);
    case 'piece':
      return pieceWords(event);
    case 'document':
      return { title: event.title, detail: versionText(event.first), target: tab('documents') };
    case 'mandate':
      return mandateWords(event);
    case 'bank':
      return bankWords(event);
    case 'identity':
      return identityWords(event);
  }
}

function exchangeWords({ what, title, detail, place }: StoredEvent): Words {
  return { title: `${EXCHANGE_WORDS[ExchangeKind.parse(what)]} : ${title}`, detail, target: { screen: 'exchange', id: place } };
}

function grantWords({ what, title, detail, first, second, place }: StoredEvent): Words {
  const amounts = [`${amountText(first)} demandés`, ...(second === null ? [] : [`${amountText(second)} votés`])].join(', ');
  const undated = what === 'undated' ? ', date de réception inconnue' : '';
  return {
    title: `Demande de subvention : ${title}`,
    detail: `${detail}, ${amounts}${undated}`,
    target: { screen: 'campaign', id: place },
  };
}

function decisionWords({ day, title, detail, first, second, place }: StoredEvent, today: CivilDate): Words {
  const head = day >= today ? 'À l’ordre du jour du conseil' : 'Conseil municipal';
  const amount = second !== null ? `${amountText(second)} votés` : first !== null ? `${amountText(first)} proposés` : 'montant non arrêté';
  return { title: `${head} : ${title}`, detail: `${detail}, ${amount}`, target: { screen: 'session', id: place } };
}

function inKindWords({ what, title, detail, first, second }: StoredEvent): Words {
  const when = what === 'year' ? `Année ${first}, ` : '';
  const note = detail === '' ? '' : `. ${detail}`;
  return { title: `Aide en nature : ${title}`, detail: `${when}${amountText(second)}${note}`, target: tab('support') };
}

const PIECE_TITLES: Readonly<Record<string, string>> = {
  received: 'Pièce reçue',
  valid: 'Pièce vérifiée',
  refused: 'Pièce refusée',
  removed: 'Pièce mise à la corbeille',
  requested: 'Pièces demandées',
};

function pieceWords({ what, title, detail, first }: StoredEvent): Words {
  const year = first === null ? '' : ` (${first})`;
  return { title: `${PIECE_TITLES[what] ?? 'Pièce'} : ${title}${year}`, detail, target: tab('pieces') };
}

function mandateWords({ what, title, detail }: StoredEvent): Words {
  const act = what === 'begun' ? 'prise de fonction' : 'fin de mandat';
  return { title: `${MANDATE_ROLE_WORDS[MandateRole.parse(detail)]} : ${act} ${elide('de', title)}`, detail: '', target: tab('sheet') };
}

/** Never the number of the account: the history is printed. */
function bankWords({ what, title, detail, first }: StoredEvent): Words {
  if (what === 'called-back') return { title: 'Contre-appel fait pour les coordonnées bancaires', detail, target: tab('bank') };
  const name = title === '' ? '' : ` (${title})`;
  return {
    title: `Nouvelles coordonnées bancaires${name}`,
    detail: first === 1 ? 'Contre-appel fait' : 'Contre-appel à faire',
    target: tab('bank'),
  };
}

const IDENTITY_TITLES: Readonly<Record<string, string>> = {
  founded: 'Création de l’association',
  declared: 'Déclaration',
  published: 'Publication au Journal officiel',
  registered: 'Inscription au registre des associations',
  dissolved: 'Dissolution',
  'public-utility': 'Reconnaissance d’utilité publique',
  commitment: 'Contrat d’engagement républicain souscrit',
};

function identityWords({ what, title, detail }: StoredEvent): Words {
  const target = tab('sheet');
  if (what === 'approved') return { title: `Agrément : ${title}`, detail, target };
  if (what === 'siret') return { title: 'Changement de SIRET', detail: `Numéro remplacé : ${formatSiret(title)}`, target };
  if (what === 'merged') return { title: `Fiche ${quote(title)} réunie à celle-ci`, detail: '', target };
  if (what === 'unmerged') return { title: `Fiche ${quote(title)} séparée de celle-ci`, detail: 'La fusion est annulée.', target };
  return { title: IDENTITY_TITLES[what] ?? 'Fiche', detail: '', target };
}

function versionText(version: number | null): string {
  return version === null || version === 1 ? '' : `Version ${version}`;
}

function amountText(amount: number | null): string {
  return formatAmount(cents(amount ?? 0));
}

function tab(name: Extract<TimelineTarget, { screen: 'tab' }>['tab']): TimelineTarget {
  return { screen: 'tab', tab: name };
}
