import { formatDateShort } from '../../kernel/dates';
import type { DeliberationContent } from './model';
import { RESULT_WORDS } from './words';

/** One thing that differs between two versions of a deliberation, in French. */
export interface VersionChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What changed from one version of a deliberation to the next, in the order in which it is printed. */
export function versionChanges(before: DeliberationContent, after: DeliberationContent): VersionChange[] {
  const [was, is] = [told(before), told(after)];
  return is.flatMap(([label, text], index) => {
    const old = was[index]?.[1] ?? '';
    return old === text ? [] : [{ label, before: old, after: text }];
  });
}

function told(content: DeliberationContent): (readonly [label: string, text: string])[] {
  const { members, vote } = content;
  return [
    ['Objet', content.title],
    ['Rapporteur', content.rapporteur],
    ['Code ACTES', content.subjectCode],
    ['Séance', `${formatDateShort(content.meetsOn)} à ${content.openedAt}, ${content.place}`],
    ['Convocation', content.convocationSentOn === null ? '' : formatDateShort(content.convocationSentOn)],
    ['Présidence', content.president],
    ['Secrétaires', content.secretaries.join(', ')],
    ['Présents', members.present.join(', ')],
    ['Sortis de la salle', members.out.join(', ')],
    ['Pouvoirs', members.represented.map(({ name, holder, used }) => `${name} à ${holder}${used ? '' : ' (non utilisé)'}`).join(', ')],
    ['Excusés', members.excused.join(', ')],
    ['Absents', members.absent.join(', ')],
    ['Chiffres', figuresOf(content)],
    ['Visas', content.visas],
    ['Considérants', content.recitals],
    ['Articles', content.decision],
    ['Résultat', RESULT_WORDS[vote.outcome]],
    ['Vote', content.sentence],
    ['Conseillers intéressés', content.standings.join('\n')],
    ['Tableau annexé', content.annex === null ? '' : annexText(content.annex)],
    ['Annexes', (content.annexes ?? []).join('\n')],
    ['Fait et délibéré, copies', (content.made ?? []).join('\n')],
    ['Voies de recours', content.remedies],
    ['Signature', `${content.town.mayorTitle} ${content.town.mayorName}`],
  ];
}

function figuresOf({ inOffice, present, represented, voters, quorum }: DeliberationContent): string {
  return `en exercice ${inOffice}, présents ${present}, pouvoirs ${represented}, votants ${voters}, quorum ${quorum}`;
}

function annexText({ groups, total }: NonNullable<DeliberationContent['annex']>): string {
  return [...groups.flatMap(({ rows }) => rows), total].map((cells) => cells.join(' · ')).join('\n');
}
