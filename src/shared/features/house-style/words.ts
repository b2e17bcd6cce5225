/** What each setting of the look is called, in its form, in messages and in the journal. */
export const HOUSE_FIELDS = {
  font: 'Police',
  scale: 'Taille du texte (%)',
  marginTop: 'Marge du haut (mm)',
  marginBottom: 'Marge du bas (mm)',
  marginLeft: 'Marge de gauche (mm)',
  marginRight: 'Marge de droite (mm)',
  color: 'Couleur des titres et des filets',
  sentence: 'Phrase',
  logo: 'Logo',
  letterhead: 'Papier à en-tête',
  logoWidth: 'Largeur du logo (mm)',
  logoPlace: 'Place du logo',
  headState: 'Première ligne de l’en-tête',
  headPlace: 'Deuxième ligne de l’en-tête',
  headCommune: 'Troisième ligne de l’en-tête',
  footer: 'Texte du pied de page',
  mayorTitle: 'Titre du maire',
  secretaryTitle: 'Titre au-dessus de la signature du secrétaire de séance',
  delegated: 'Courriers et certificats signés par délégation',
  delegateTitle: 'Titre au-dessus de la signature par délégation',
  delegateName: 'Nom du délégataire',
} as const;

/** Where the logo stands. */
export const LOGO_PLACES = { left: 'À gauche', center: 'Au centre', right: 'À droite' } as const;
