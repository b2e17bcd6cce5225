import type { AssociationInput } from '#shared/features/associations/model';

/** The parts of an association's form, in order. */
export const FORM_SECTIONS = [
  { key: 'identity', title: 'Identité' },
  { key: 'numbers', title: 'Numéros et registre' },
  { key: 'seat', title: 'Siège et courrier' },
  { key: 'contacts', title: 'Contacts' },
  { key: 'approvals', title: 'Agréments et affiliations' },
  { key: 'counts', title: 'Effectifs' },
  { key: 'life', title: 'Vie de l’association' },
  { key: 'directory', title: 'Annuaire' },
] as const;

export type SectionKey = (typeof FORM_SECTIONS)[number]['key'];

/** What each part shows, or speaks of: it is drawn again when one of these changes, and only then. */
export const SECTION_FIELDS: Readonly<Record<SectionKey, readonly (keyof AssociationInput)[]>> = {
  identity: ['name', 'acronym', 'purpose', 'domain', 'otherDomains', 'neighbourhood', 'labels'],
  numbers: [
    ...(['siret', 'siren', 'rna', 'formerRna', 'legalCategory', 'naf', 'status'] as const),
    ...(['registryCourt', 'registryVolume', 'registryFolio', 'registeredOn'] as const),
  ],
  seat: ['address', 'postalCode', 'city', 'seatIsHome', 'mailRecipient', 'mailAddress', 'mailPostalCode', 'mailCity'],
  contacts: ['phone', 'secondPhone', 'email', 'website'],
  approvals: ['approvals', 'affiliations', 'publicUtility', 'publicUtilityOn', 'commercialTaxes', 'legalCategory'],
  counts: [
    ...(['countedOn', 'members', 'membersFemale', 'membersMale', 'membersResident'] as const),
    ...(['volunteers', 'employees', 'fullTimeEquivalents'] as const),
  ],
  life: ['status', 'foundedOn', 'declaredOn', 'publishedOn', 'dissolvedOn', 'republicanCommitmentOn', 'notes'],
  directory: ['directoryEntry'],
};

/** The identifier of a part in the page. */
export function sectionAnchor(key: SectionKey): string {
  return `fiche-${key}`;
}

/** Brings a part into view and gives it the focus: Tab then leads to its first field. */
export function goToSection(key: SectionKey): void {
  const section = document.getElementById(sectionAnchor(key));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
