import { askedForProjects, dossierFindings, shareSentence } from '#shared/features/grant-dossiers/findings';
import { perMilleText, publicFunding } from '#shared/features/grant-dossiers/budget';
import type { DossierFile } from '#shared/features/grant-dossiers/contract';
import type { DossierInput, ProjectInput } from '#shared/features/grant-dossiers/model';
import { shapeSentence, DOSSIER_WORDS } from '#shared/features/grant-dossiers/words';
import type { LegalLookup } from '#shared/features/legal/rules';
import { formatDateMedium, formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { groupThousands } from '#shared/kernel/french';
import { formatHundredths } from '#shared/kernel/hundredths';
import { formatRna, formatSiret } from '#shared/kernel/identifiers';
import { formatAmount, type Cents } from '#shared/kernel/money';
import type { AssociationSheetPaper, SheetPart, SmallTable } from '../../documents/association-papers';
import { linesOf } from '../../documents/gaps';
import type { Fact } from '../../documents/papers';
import { budgetTable } from './budget-table';
import type { PastYear } from './report-repository';

/** What a sheet is written from. */
export interface SheetSources {
  readonly file: DossierFile;
  readonly dossier: DossierInput;
  readonly past: readonly PastYear[];
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

/** Fiche de demande: who asks, what for, with which budget, and what was given before. */
export function sheetPaper({ file, dossier, past, law, today }: SheetSources): AssociationSheetPaper {
  const findings = dossierFindings(dossier, { asked: file.asked, law });
  return {
    title: file.associationName,
    subtitle: `Demande de subvention n° ${file.number} – exercice ${file.year} – au ${formatDateMedium(today)}`,
    parts: [
      { heading: 'La demande', facts: requestFacts(file, dossier) },
      { heading: 'L’association', facts: associationFacts(file) },
      ...dossier.projects.flatMap((project, rank) => projectParts(project, { number: rank + 1, dossier })),
      ...budgetPart('Budget de l’association', dossier.budget, shareOf(file.asked, dossier)),
      { heading: 'Attestations', facts: attestationFacts(dossier) },
      { heading: 'Années précédentes', ...pastYears(past) },
      { heading: 'Points à regarder', ...toLookAt(findings.map(({ message }) => message)) },
    ],
    foot: 'Présentation d’après le formulaire Cerfa n° 12156*06. Document interne d’instruction.',
  };
}

function requestFacts({ asked, purpose }: DossierFile, dossier: DossierInput): Fact[] {
  const { rate, exercise, contact } = requestWords(dossier);
  return known([
    ['Montant demandé', formatAmount(asked)],
    ['Objet', purpose],
    ['Nature', shapeSentence(dossier)],
    ['Exercice', exercise],
    ['Dont par projets', dossier.scope === 'projects' ? formatAmount(askedForProjects(dossier.projects)) : ''],
    ['Part des subventions publiques', rate],
    ['Personne chargée de la demande', contact],
  ]);
}

function requestWords(dossier: DossierInput): { rate: string; exercise: string; contact: string } {
  const { exerciseStartsOn: from, exerciseEndsOn: to, contactName, contactRole, contactPhone, contactEmail } = dossier;
  const { perMille, publicFunds } = publicFunding(dossier.budget);
  return {
    rate: perMille === null ? '' : `${perMilleText(perMille)} des produits de l’association (${formatAmount(publicFunds)})`,
    exercise: from !== null && to !== null ? `du ${formatDateMedium(from)} au ${formatDateMedium(to)}` : '',
    contact: contactName === '' ? '' : [contactName, contactRole, contactPhone, contactEmail].filter((one) => one !== '').join(', '),
  };
}

function associationFacts({ known: facts }: DossierFile): Fact[] {
  const { representative } = facts;
  const led = representative && [representative.name, representative.role, representative.phone, representative.email];
  const counted = (value: number | null) => (value === null ? '' : groupThousands(value));
  return known([
    ['SIRET', facts.siret && formatSiret(facts.siret)],
    ['RNA', facts.rna && formatRna(facts.rna)],
    ['Siège', facts.address],
    ['Représentant légal', (led ?? []).filter((one) => one !== '').join(', ')],
    ['Adhérents', counted(facts.members)],
    ['Bénévoles', counted(facts.volunteers)],
    ['Salariés', counted(facts.employees)],
    ['Équivalents temps plein', facts.fullTimeEquivalents === null ? '' : formatHundredths(facts.fullTimeEquivalents)],
    [
      'Contrat d’engagement républicain',
      facts.commitmentOn === null ? 'non enregistré' : `souscrit le ${formatDateMedium(facts.commitmentOn)}`,
    ],
  ]);
}

function projectParts(project: ProjectInput, { number, dossier }: { number: number; dossier: DossierInput }): SheetPart[] {
  const title = `Projet ${number}${project.title === '' ? '' : ` : ${project.title}`}`;
  const budget = budgetPart(
    `Budget du projet ${number}`,
    project.budget,
    project.asked === null ? null : shareSentence(project.asked, project.budget, 'project'),
  );
  return [{ heading: title, facts: projectFacts(project) }, ...(dossier.scope === 'projects' ? budget : [])];
}

function projectFacts(project: ProjectInput): Fact[] {
  const { startsOn, endsOn, beneficiaryCount, volunteers, employees, fullTimeEquivalents } = project;
  const people = [
    volunteers === null ? '' : `bénévoles : ${volunteers}`,
    employees === null ? '' : `salariés : ${employees}`,
    fullTimeEquivalents === null ? '' : `équivalents temps plein : ${formatHundredths(fullTimeEquivalents)}`,
  ].filter((one) => one !== '');
  return known([
    ['Montant demandé', project.asked === null ? '' : formatAmount(project.asked)],
    ['Objectifs', flat(project.objectives)],
    ['Description', flat(project.description)],
    [
      'Bénéficiaires',
      [beneficiaryCount === null ? '' : groupThousands(beneficiaryCount), flat(project.beneficiaries)].filter(Boolean).join(' – '),
    ],
    ['Territoire', project.territory],
    ['Moyens', [flat(project.means), people.join(', ')].filter(Boolean).join(' – ')],
    ['Réalisation', [startsOn && `du ${formatDateShort(startsOn)}`, endsOn && `au ${formatDateShort(endsOn)}`].filter(Boolean).join(' ')],
    ['Évaluation', flat(project.indicators)],
  ]);
}

function budgetPart(heading: string, budget: DossierInput['budget'], sentence: string | null): SheetPart[] {
  const table = budgetTable(budget);
  return [{ heading, table, note: table === null ? 'Budget non saisi.' : sentence }];
}

function shareOf(asked: Cents, { scope, budget }: DossierInput): string | null {
  return scope === 'general' ? shareSentence(asked, budget, 'association') : null;
}

function attestationFacts(dossier: DossierInput): Fact[] {
  const yes = (said: boolean) => (said ? 'attesté' : 'non attesté');
  const { signedBy, signedOn } = dossier;
  return known([
    ['Obligations à jour', yes(dossier.attestsUpToDate)],
    ['Contrat d’engagement républicain', yes(dossier.attestsCommitment)],
    ['Aides publiques sur trois exercices', DOSSIER_WORDS.publicAids[dossier.publicAids]],
    ['Signataire', DOSSIER_WORDS.signatory[dossier.signatory]],
    ['Signé', [signedBy && `par ${signedBy}`, signedOn && `le ${formatDateMedium(signedOn)}`].filter(Boolean).join(' ')],
  ]);
}

function pastYears(past: readonly PastYear[]): Pick<SheetPart, 'table' | 'note'> {
  if (past.length === 0) return { note: 'Aucune demande dans les campagnes précédentes.' };
  const table: SmallTable = {
    columns: [
      { head: 'Année', share: 10 },
      { head: 'Objet', share: 50 },
      { head: 'Demandé', share: 20, figures: true },
      { head: 'Voté', share: 20, figures: true },
    ],
    rows: past.map(({ year, purpose, asked, voted }) => [
      String(year),
      purpose,
      formatAmount(asked),
      voted === null ? '–' : formatAmount(voted),
    ]),
  };
  return { table };
}

function toLookAt(messages: readonly string[]): Pick<SheetPart, 'table' | 'note'> {
  if (messages.length === 0) return { note: 'Aucun : les budgets sont équilibrés et concordent avec la demande.' };
  return { table: { columns: [{ head: 'Constat', share: 100 }], rows: messages.map((message) => [message]) } };
}

function known(facts: readonly (readonly [label: string, value: string])[]): Fact[] {
  return facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function flat(text: string): string {
  return linesOf(text).join(' ');
}
