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
