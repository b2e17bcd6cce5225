import type { MayorEvent } from '#shared/features/association-papers/contract';
import { addDays, formatDateLong, formatDateMedium, formatDateShort, formatTime, yearOf } from '#shared/kernel/dates';
import { groupThousands, listOf, plural, quote } from '#shared/kernel/french';
import { formatAmount, sumCents } from '#shared/kernel/money';
import type { MayorMinutePaper, MinuteFact, SmallTable } from '../../../documents/association-papers';
import type { AssociationFile } from '../association-file';
import { presidentOf } from './gaps';
import { amountOrDash, EXCHANGE_KINDS, isHeld, leaderName, roleName, seatName } from './words';

const LINES_SHOWN = 3;
const POINTS_SHOWN = 5;
const SILENT_DAYS = 365;

/** What the mayor reads before an event: who, how much, where things stand, what to be careful about. One page, whatever is known. */
export function minutePaper(file: AssociationFile, event: MayorEvent): MayorMinutePaper {
  const { association } = file;
  const acronym = association.acronym === '' ? '' : ` (${association.acronym})`;
  return {
    title: 'Minute du maire',
    event: `${association.name}${acronym}`,
    facts: [
      { label: 'Événement', value: event.title, lines: 2 },
      { label: 'Date et lieu', value: occasion(event), lines: 2 },
      ...(event.purpose === '' ? [] : [{ label: 'Motif de la venue', value: event.purpose, lines: 2 }]),
      ...people(file),
      { label: 'Objet de l’association', value: association.purpose || 'Objet non renseigné.', lines: 2 },
    ],
    figuresHeading: 'Chiffres clés',
    figures: figures(file),
    figuresNote: membersNote(file),
    lists: [
      { heading: 'Demandes en cours', lines: pending(file), empty: 'Aucune demande de subvention n’attend de décision.' },
      { heading: 'Pièces au dossier', lines: [pieces(file)], empty: '', each: 2 },
      { heading: 'Derniers échanges', lines: exchanges(file), empty: 'Aucun échange n’est noté au dossier.' },
      { heading: 'Points d’attention', lines: attention(file).slice(0, POINTS_SHOWN), empty: 'Aucun point particulier.' },
    ],
    sayHeading: 'À dire',
  };
}

function occasion({ on, at, place }: MayorEvent): string {
  return [`${formatDateLong(on)}${at === null ? '' : ` à ${formatTime(at)}`}`, place].filter((one) => one !== '').join(', ');
}

/** Who presides, how their name is said, and who of the council leads the association. */
function people(file: AssociationFile): MinuteFact[] {
  const president = presidentOf(file);
  const elected = file.leaders.filter((leader) => leader !== president && leader.seat !== null && isHeld(leader, file.today));
  const seats = elected.map((leader) => `${leaderName(leader)}, ${roleName(leader.role, leader.civility).toLocaleLowerCase('fr')}`);
  const since = president?.startsOn ? `, depuis le ${formatDateShort(president.startsOn)}` : '';
  return [
    {
      label: president === undefined ? 'Présidence' : roleName('president', president.civility),
      value: president === undefined ? 'Personne n’est connu à la présidence.' : `${leaderName(president)}${since}`,
      lines: 1,
    },
    ...(president === undefined || president.note === '' ? [] : [{ label: 'À savoir', value: president.note, lines: 2 }]),
    ...(seats.length === 0 ? [] : [{ label: 'Élus dans l’association', value: listOf(seats), lines: 2 }]),
  ];
}

function figures({ grants, inKind, today }: AssociationFile): SmallTable {
  const rows = [yearOf(today), yearOf(today) - 1].map((year) => {
    const grant = grants.find((one) => one.year === year);
    const total = sumCents([grant?.voted, inKind.get(year)].flatMap((one) => one ?? []));
    return [String(year), ...[grant?.asked, grant?.proposed, grant?.voted, inKind.get(year)].map(amountOrDash), formatAmount(total)];
  });
  const heads = ['Demandé', 'Proposé', 'Voté', 'En nature', 'Soutien total'];
  return { columns: [{ head: 'Année', share: 12 }, ...heads.map((head) => ({ head, share: 17, figures: true }))], rows };
}

function membersNote({ association: { members, membersResident, foundedOn, employees } }: AssociationFile): string {
  const known = [
    members !== null &&
      `${plural(members, 'adhérent', 'adhérents')}${membersResident === null ? '' : `, dont ${groupThousands(membersResident)} de la commune`}`,
    employees !== null && employees > 0 && plural(employees, 'salarié', 'salariés'),
    foundedOn !== null && `fondée le ${formatDateMedium(foundedOn)}`,
  ].filter((one) => one !== false);
  return known.length === 0 ? 'Nombre d’adhérents non renseigné.' : `${capital(known.join(' ; '))}.`;
}

function pending({ pending: requests }: AssociationFile): string[] {
  return capped(
    requests.map(({ campaign, purpose, asked, proposed }) => {
      const amounts =
        proposed === null ? `${formatAmount(asked)} demandés` : `${formatAmount(asked)} demandés, ${formatAmount(proposed)} proposés`;
      return `${campaign} : ${amounts}${purpose === '' ? '' : `, pour ${quote(purpose)}`}`;
    }),
  );
}

function pieces({ pieces: lines, wanted }: AssociationFile): string {
  const toCheck = lines.filter(({ state }) => state === 'received').length;
  if (wanted.length > 0) return `Dossier incomplet : ${listOf(wanted.map(({ type }) => type.name))}`;
  return toCheck > 0 ? `Dossier complet, ${plural(toCheck, 'pièce à vérifier', 'pièces à vérifier')}` : 'Dossier complet et à jour';
}

function exchanges({ exchanges: list }: AssociationFile): string[] {
  return list
    .slice(0, LINES_SHOWN)
    .map(({ kind, happenedOn, subject }) => `${formatDateShort(happenedOn)}, ${EXCHANGE_KINDS[kind].toLocaleLowerCase('fr')} : ${subject}`);
}

/** What could embarrass: a missing commitment, a mandate that has ended, documents overdue, a long silence, a councillor at the head. */
function attention(file: AssociationFile): string[] {
  const { association, leaders, today, wanted, exchanges: list, bank } = file;
  const president = presidentOf(file);
  const former = leaders.find(({ role, endsOn }) => role === 'president' && endsOn !== null && endsOn < today);
  const overdue = wanted.filter(({ askedOn }) => askedOn !== null);
  const expired = wanted.filter(({ state }) => state === 'expired');
  const exempt = file.pieces.some(({ exemption }) => exemption !== null);
  const [last] = list;
  return [
    association.status === 'dormant' ? 'Association notée en sommeil.' : '',
    association.status === 'dissolved' ? 'Association notée dissoute.' : '',
    president === undefined && former?.endsOn
      ? `Mandat de ${leaderName(former)} terminé le ${formatDateShort(former.endsOn)}, sans successeur connu.`
      : '',
    president !== undefined && president.seat !== null
      ? `${leaderName({ ...president, seat: null })} siège au conseil (${seatName(president)}) : ne prend pas part au vote de la subvention.`
      : '',
    association.republicanCommitmentOn === null && !exempt ? 'Contrat d’engagement républicain non enregistré.' : '',
    overdue.length > 0
      ? `${plural(overdue.length, 'pièce demandée et non reçue', 'pièces demandées et non reçues')} : ${listOf(overdue.map(({ type }) => type.name))}.`
      : '',
    expired.length > 0
      ? `${plural(expired.length, 'pièce périmée', 'pièces périmées')} : ${listOf(expired.map(({ type }) => type.name))}.`
      : '',
    bank !== null && bank.calledBackOn === null ? 'Coordonnées bancaires changées : contre-appel à faire.' : '',
    last !== undefined && last.happenedOn < addDays(today, -SILENT_DAYS)
      ? `Aucun échange depuis le ${formatDateShort(last.happenedOn)}.`
      : '',
  ].filter((one) => one !== '');
}

/** The first lines; the last says how many are left out. */
function capped(lines: readonly string[]): string[] {
  if (lines.length <= LINES_SHOWN) return [...lines];
  const left = lines.length - LINES_SHOWN + 1;
  return [...lines.slice(0, LINES_SHOWN - 1), `et ${plural(left, 'autre demande', 'autres demandes')}`];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
