import type { AnnexInput } from '#shared/features/annexes/model';

type Mark = Exclude<keyof AnnexInput, 'title'>;

/** What may be said of an annex, with what follows from it. */
export const MARKS: readonly { readonly mark: Mark; readonly label: string; readonly effect: string }[] = [
  {
    mark: 'withNote',
    label: 'Jointe à la note',
    effect: 'Citée à l’ordre du jour et dans la note ; sinon elle est consultable en mairie.',
  },
  {
    mark: 'personalData',
    label: 'Données personnelles : non publiée',
    effect: 'Ni sur le portail des élus, ni sur le site de la ville.',
  },
  {
    mark: 'toTransmit',
    label: 'À transmettre au contrôle de légalité',
    effect: 'Annexée à la délibération, et dans le dossier de transmission.',
  },
  { mark: 'alreadyGiven', label: 'Déjà remise', effect: 'Les élus l’ont : elle n’est pas remise une seconde fois.' },
];
