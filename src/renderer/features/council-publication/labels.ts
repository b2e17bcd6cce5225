import type { HandOverTarget, SignedKind } from '#shared/features/council-publication/model';
import type { MilestoneKind } from '#shared/features/council/progress';
import type { LegalKey } from '#shared/features/legal/model';

interface MilestoneWords {
  readonly label: string;
  /** What the law asks, and the setting whose source says where. */
  readonly rule: string;
  readonly law: LegalKey;
  /** What the note is for; undefined when nothing is to be noted. */
  readonly note?: string;
}

/** What follows a session, in the order of the law. */
export const MILESTONES: Readonly<Record<MilestoneKind, MilestoneWords>> = {
  'list-published': {
    label: 'Liste des délibérations affichée et mise en ligne',
    rule: 'Dans la semaine qui suit la séance',
    law: 'council.list.article',
  },
  transmitted: {
    label: 'Délibérations reçues au contrôle de légalité',
    rule: 'La date de l’accusé de réception de @CTES',
    law: 'council.transmission-days',
    note: 'Référence de l’accusé de réception',
  },
  'deliberations-published': {
    label: 'Délibérations mises en ligne',
    rule: 'Texte entier, téléchargeable et non modifiable, deux mois au moins',
    law: 'council.publication-days',
    note: 'Adresse de la page (finissant par « / » si les fichiers y sont rangés)',
  },
  'minutes-approved': {
    label: 'Procès-verbal arrêté',
    rule: 'Au début de la séance suivante, signé par le maire et le secrétaire',
    law: 'council.minutes.article',
    note: 'Observations ou rectifications demandées, reprises au procès-verbal de la séance',
  },
  'minutes-published': {
    label: 'Procès-verbal mis en ligne',
    rule: 'Dans la semaine qui suit la séance où il a été arrêté',
    law: 'council.minutes-days',
    note: 'Adresse de la page',
  },
  'register-signed': {
    label: 'Registre signé, feuillet de clôture compris',
    rule: 'Par le maire et le secrétaire de séance',
    law: 'council.register.article',
  },
};

export const signedKindLabels: Readonly<Record<SignedKind, string>> = {
  deliberation: 'Délibération',
  list: 'Liste des délibérations',
  minutes: 'Procès-verbal',
};

/** The folders, each with who it is for. */
export const HAND_OVERS: Readonly<Record<HandOverTarget, { readonly label: string; readonly purpose: string }>> = {
  transmission: {
    label: 'Pour le contrôle de légalité',
    purpose:
      'Les délibérations signées, nommées par numéro et objet, leurs annexes à transmettre, avec un bordereau (nature, matière) à déposer sur @CTES.',
  },
  portal: {
    label: 'Pour le portail des élus',
    purpose:
      'La dernière version de la convocation, de l’ordre du jour, de la note, des projets et du dossier, avec les annexes communicables qui n’ont pas encore été remises.',
  },
  website: {
    label: 'Pour le site de la ville',
    purpose:
      'Les PDF signés des délibérations, de la liste et du procès-verbal, et les annexes des délibérations sans données personnelles.',
  },
};
