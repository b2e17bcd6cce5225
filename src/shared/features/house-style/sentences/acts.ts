import type { StandardSentence } from './kind';

export const ACT_KEYS = [
  'deliberation.preamble',
  'deliberation.lead',
  'deliberation.done',
  'deliberation.copies',
  'deliberation.publicity',
  'deliberation.remedies',
  'decision.report',
  'decision.copies',
  'decision.publicity',
  'decision.remedies',
  'list.lead',
  'list.posted',
  'posting.statement',
  'posting.lead',
] as const;

const REMEDIES = { tribunal: 'tribunal administratif de Nancy', delai: 'deux' } as const;
const PUBLICITY = { numero: 'DEL2026_031', prefecture: 'préfecture', transmission: '2 avril 2026', publication: '3 avril 2026' } as const;
const DRAFT = 'Projet de délibération';
const DELIBERATION = `${DRAFT}, délibération`;
const DECISION = 'Décision du maire';
const POSTING = 'Certificat d’affichage et de mise en ligne';

/** What deliberations, decisions and what is posted of them say. */
export const ACTS: Readonly<Record<(typeof ACT_KEYS)[number], StandardSentence>> = {
  'deliberation.preamble': {
    title: 'Réunion du conseil',
    usedIn: DRAFT,
    original:
      '{seance_lettres}, le conseil municipal de la commune {commune}, légalement convoqué, s’est réuni en séance publique, {lieu}, sous la présidence de {president}, maire.',
    fields: {
      seance_lettres: 'L’an deux mille vingt-six, le trente et un mars, à vingt heures',
      commune: 'de Jarny',
      lieu: 'salle du conseil',
      president: 'M. Paul Henry',
    },
  },
  'deliberation.lead': {
    title: 'Annonce de ce que le conseil décide',
    usedIn: DELIBERATION,
    original: 'Après avoir entendu l’exposé {rapporteur} et en avoir délibéré, le conseil municipal de la commune {commune}',
    fields: { rapporteur: 'de Mme Claire Martin' },
    offered: { commune: 'de Jarny' },
  },
  'deliberation.done': {
    title: 'Fait et délibéré',
    usedIn: DELIBERATION,
    original: 'Fait et délibéré à {commune}, les jour, mois et an ci-dessus.',
    fields: {},
    offered: { commune: 'Jarny', seance: 'mardi 31 mars 2026' },
    optional: true,
  },
  'deliberation.copies': {
    title: 'Copies d’une délibération (ampliations)',
    usedIn: DELIBERATION,
    original: '',
    fields: {},
    offered: { prefecture: 'préfecture', commune: 'Jarny' },
    optional: true,
  },
  'deliberation.publicity': {
    title: 'Transmission et publication d’une délibération',
    usedIn: `${DELIBERATION} (CGCT, art. L. 2131-1)`,
    original: 'Acte n° {numero} – Transmis en {prefecture} le {transmission} – Publié sur le site internet de la commune le {publication}',
    fields: PUBLICITY,
  },
  'deliberation.remedies': {
    title: 'Voies et délais de recours d’une délibération',
    usedIn: DELIBERATION,
    original:
      'La présente délibération peut faire l’objet d’un recours devant le {tribunal} dans un délai de {delai} mois à compter de sa publication ou de sa notification (www.telerecours.fr).',
    fields: REMEDIES,
  },
  'decision.report': {
    title: 'Registre et compte rendu au conseil',
    usedIn: `${DECISION} (CGCT, art. L. 2122-23)`,
    original:
      'La présente décision est inscrite au registre. Il en est rendu compte au conseil municipal lors de sa prochaine réunion (article {article_compte_rendu} du code général des collectivités territoriales).',
    fields: { article_compte_rendu: 'L. 2122-23' },
  },
  'decision.copies': {
    title: 'Copies d’une décision (ampliations)',
    usedIn: DECISION,
    original: 'Copie de la présente décision est transmise en {prefecture} et remise aux intéressés.',
    fields: {},
    offered: { prefecture: 'préfecture', commune: 'Jarny' },
    optional: true,
  },
  'decision.publicity': {
    title: 'Transmission et publication d’une décision',
    usedIn: `${DECISION} (CGCT, art. L. 2131-1)`,
    original: 'Acte n° {numero} – Transmis en {prefecture} le {transmission} – Publié sur le site internet de la commune le {publication}',
    fields: PUBLICITY,
  },
  'decision.remedies': {
    title: 'Voies et délais de recours d’une décision du maire',
    usedIn: DECISION,
    original:
      'La présente décision peut faire l’objet d’un recours devant le {tribunal} dans un délai de {delai} mois à compter de sa publication ou de sa notification (www.telerecours.fr).',
    fields: REMEDIES,
  },
  'list.lead': {
    title: 'Chapeau de la liste des délibérations',
    usedIn: 'Liste des délibérations examinées',
    original:
      'Liste établie en application de l’article {article_liste} du code général des collectivités territoriales, affichée à la mairie et mise en ligne sur le site internet de la commune.',
    fields: { article_liste: 'L. 2121-25' },
  },
  'list.posted': {
    title: 'Date d’affichage de la liste',
    usedIn: 'Liste des délibérations examinées',
    original: 'Affichée et mise en ligne le {date}.',
    fields: { date: '3 avril 2026' },
  },
  'posting.statement': {
    title: 'Attestation du maire',
    usedIn: `${POSTING} (CGCT, art. L. 2121-25)`,
    original:
      'Je soussigné(e), {maire}, maire de la commune {commune}, certifie que la liste des délibérations examinées par le conseil municipal lors de sa séance du {seance} a été affichée à la mairie et mise en ligne sur le site internet de la commune le {date}, en application de l’article {article_liste} du code général des collectivités territoriales.',
    fields: {
      maire: 'Paul Henry',
      commune: 'de Jarny',
      seance: 'mardi 31 mars 2026',
      date: 'vendredi 3 avril 2026',
      article_liste: 'L. 2121-25',
    },
  },
  'posting.lead': {
    title: 'Annonce de la liste',
    usedIn: POSTING,
    original: 'Cette liste comporte les délibérations suivantes :',
    fields: {},
  },
};
