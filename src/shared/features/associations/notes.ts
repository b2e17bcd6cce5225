import type { CivilDate } from '../../kernel/dates';
import { formatDateShort } from '../../kernel/dates';
import { plural, typeset } from '../../kernel/french';
import { checkRna } from '../../kernel/identifiers';
import type { AssociationInput } from './model';
import { LOCAL_LAW, UNDECLARED } from './words';

/** The part of the sheet, and of its form, that a note belongs to. */
export type NoteSection = 'numbers' | 'approvals' | 'counts' | 'life';

/** Something worth knowing of an association, that forbids nothing. */
export interface AssociationNote {
  readonly key: string;
  readonly section: NoteSection;
  readonly tone: 'warning' | 'info';
  /** One French sentence. */
  readonly message: string;
  /** Where the rule is written. */
  readonly source?: string;
}

/** What the notes look at; a form being filled has a null here and there. */
export type NotedValues = Pick<
  AssociationInput,
  | 'legalCategory'
  | 'rna'
  | 'formerRna'
  | 'siret'
  | 'registryCourt'
  | 'registryVolume'
  | 'registryFolio'
  | 'registeredOn'
  | 'foundedOn'
  | 'declaredOn'
  | 'publishedOn'
  | 'dissolvedOn'
  | 'members'
  | 'membersFemale'
  | 'membersMale'
  | 'membersResident'
  | 'employees'
  | 'fullTimeEquivalents'
  | 'publicUtility'
  | 'publicUtilityOn'
> & { readonly status: AssociationInput['status'] | null };

/** Everything worth knowing of these values, most serious first. Nothing of it prevents saving. */
export function associationNotes(values: NotedValues): AssociationNote[] {
  return [...capacityNotes(values), ...numberNotes(values), ...lifeNotes(values), ...countNotes(values), ...utilityNotes(values)];
}

/** The notes of one part of the sheet. */
export function notesOf(section: NoteSection, values: NotedValues): AssociationNote[] {
  return associationNotes(values).filter((note) => note.section === section);
}

function capacityNotes({ legalCategory, status }: NotedValues): AssociationNote[] {
  if (legalCategory !== UNDECLARED || status === 'dissolved') return [];
  return [
    note('no-capacity', ['numbers', 'warning'], {
      message: 'Association non déclarée, sans capacité juridique : elle ne peut pas recevoir de subvention.',
      source: 'Loi du 1er juillet 1901, art. 2 et 5',
    }),
  ];
}

function numberNotes(values: NotedValues): AssociationNote[] {
  const { siret, rna, status } = values;
  const rnaCheck = checkRna(rna);
  const notes: AssociationNote[] = [];
  if (rnaCheck.status === 'valid' && rnaCheck.strict === false) {
    notes.push(
      note('overseas-rna', ['numbers', 'info'], {
        message:
          'Numéro RNA d’un greffe d’outre-mer : il est valide, mais le fichier de publication des subventions n’accepte que W suivi de 9 chiffres.',
        source: 'Schéma SCDL « subventions », colonne rnaBeneficiaire',
      }),
    );
  }
  if (status === 'dissolved') return notes;
  if (rna === '') notes.push(...registryNotes(values));
  if (siret.trim() === '') {
    notes.push(
      note('no-siret', ['numbers', 'info'], {
        message: 'Sans SIRET : l’association doit être inscrite au répertoire Sirene pour recevoir une subvention.',
        source: 'service-public.fr, fiche F3180',
      }),
    );
  }
  return notes;
}

const NOT_DECLARED_AT_ALL = new Set([UNDECLARED, '9240']);

function registryNotes(values: NotedValues): AssociationNote[] {
  const { legalCategory, registryCourt, registryVolume, registryFolio, registeredOn, formerRna } = values;
  const isRegistered = registryCourt !== '' || registryVolume !== '' || registryFolio !== '' || registeredOn !== null;
  if (isRegistered || NOT_DECLARED_AT_ALL.has(legalCategory)) return [];
  if (legalCategory === LOCAL_LAW) {
    return [
      note('no-registry', ['numbers', 'info'], {
        message: 'Association de droit local : notez son inscription au registre du tribunal (tribunal, volume, folio, date).',
        source: 'Code civil local (Alsace-Moselle), art. 21',
      }),
    ];
  }
  const message =
    formerRna === ''
      ? 'Ni numéro RNA ni inscription au registre d’Alsace-Moselle : sa déclaration reste à vérifier.'
      : 'Seul l’ancien numéro est connu : le numéro RNA figure sur le récépissé de sa dernière déclaration.';
  return [note('no-registry', ['numbers', 'info'], { message, source: 'Loi du 1er juillet 1901, art. 5' })];
}

type DatedField = 'foundedOn' | 'declaredOn' | 'publishedOn' | 'dissolvedOn';

const DAYS: Readonly<Record<DatedField, string>> = {
  foundedOn: 'La création',
  declaredOn: 'La déclaration',
  publishedOn: 'La publication',
  dissolvedOn: 'La dissolution',
};

const IN_ORDER: readonly (readonly [DatedField, DatedField])[] = [
  ['foundedOn', 'declaredOn'],
  ['declaredOn', 'publishedOn'],
  ['foundedOn', 'dissolvedOn'],
];

function lifeNotes(values: NotedValues): AssociationNote[] {
  const notes = IN_ORDER.flatMap(([first, second]) => {
    const [before, after] = [values[first], values[second]];
    return before !== null && after !== null && after < before ? [reversed([second, after], [first, before])] : [];
  });
  if (values.dissolvedOn !== null && values.status !== 'dissolved') {
    notes.push(
      note('not-dissolved', ['life', 'warning'], {
        message: 'Une date de dissolution est notée, mais la situation n’est pas « Dissoute ».',
      }),
    );
  }
  return notes;
}

function reversed([later, after]: readonly [DatedField, CivilDate], [earlier, before]: readonly [DatedField, CivilDate]): AssociationNote {
  const subject = DAYS[earlier].replace('La ', 'la ');
  return note(`${later}-before-${earlier}`, ['life', 'warning'], {
    message: `${DAYS[later]} (${formatDateShort(after)}) précède ${subject} (${formatDateShort(before)}) : vérifiez ces deux dates.`,
  });
}

function countNotes({
  members,
  membersFemale,
  membersMale,
  membersResident,
  employees,
  fullTimeEquivalents,
}: NotedValues): AssociationNote[] {
  const notes: AssociationNote[] = [];
  const say = (key: string, tone: AssociationNote['tone'], message: string) => notes.push(note(key, ['counts', tone], { message }));
  const bySex = (membersFemale ?? 0) + (membersMale ?? 0);
  const bothKnown = membersFemale !== null && membersMale !== null;
  if (members !== null && bySex > members) {
    say(
      'more-by-sex',
      'warning',
      `Femmes et hommes font ${plural(bySex, 'adhérent', 'adhérents')}, pour un total de ${members} : vérifiez ces nombres.`,
    );
  } else if (members !== null && bothKnown && bySex < members) {
    say(
      'fewer-by-sex',
      'info',
      `${plural(members - bySex, 'adhérent n’est compté', 'adhérents ne sont comptés')} ni avec les femmes ni avec les hommes.`,
    );
  } else if (members === null && bothKnown) {
    say('no-total', 'info', `Le total des adhérents manque ; femmes et hommes font ${bySex}.`);
  }
  if (members !== null && membersResident !== null && membersResident > members) {
    say(
      'more-residents',
      'warning',
      `Plus d’adhérents habitant la commune (${membersResident}) que d’adhérents (${members}) : vérifiez ces nombres.`,
    );
  }
  if (employees !== null && fullTimeEquivalents !== null && fullTimeEquivalents > employees * 100) {
    say('more-full-time', 'warning', 'Plus d’équivalents temps plein que de salariés : vérifiez ces nombres.');
  }
  return notes;
}

function utilityNotes({ publicUtility, publicUtilityOn, legalCategory }: NotedValues): AssociationNote[] {
  if (publicUtility) return [];
  const says = (message: string) => [note('public-utility', ['approvals', 'info'], { message })];
  if (publicUtilityOn !== null) return says('Une date de reconnaissance d’utilité publique est notée, mais la case n’est pas cochée.');
  return legalCategory === '9230'
    ? says('Sa catégorie juridique est celle d’une association reconnue d’utilité publique : cochez la case.')
    : [];
}

function note(
  key: string,
  [section, tone]: readonly [NoteSection, AssociationNote['tone']],
  { message, source }: { readonly message: string; readonly source?: string },
): AssociationNote {
  return { key, section, tone, message: typeset(message), ...(source === undefined ? {} : { source: typeset(source) }) };
}
