import type { LetterheadFinding, LetterheadPlace } from './letterhead';

const PARTS: Readonly<Record<LetterheadPlace['part'], string>> = {
  header: 'en-tête',
  'header-first': 'en-tête de la première page',
  'header-even': 'en-tête des pages paires',
  footer: 'pied de page',
  'footer-first': 'pied de page de la première page',
  'footer-even': 'pied de page des pages paires',
  body: 'corps du papier',
};

/** « en-tête, paragraphe 2 » */
export function placeText({ part, paragraph }: LetterheadPlace): string {
  return paragraph === 0 ? PARTS[part] : `${PARTS[part]}, paragraphe ${paragraph}`;
}

/** What is wrong or worth knowing, and what to do about it. */
export function findingText({ fault, about, near }: LetterheadFinding): string {
  switch (fault) {
    case 'unknown-field':
      return `Le champ « {{${about}}} » n’existe pas. ${near === '' ? 'Corrigez-le d’après la liste des champs, ou retirez-le.' : `Écrivez « {{${near}}} » si c’est ce que vous vouliez.`}`;
    case 'open-field':
      return `Les accolades de « ${about} » ne vont pas par deux : un champ s’écrit {{commune}}, sur une seule ligne.`;
    case 'misplaced-body':
      return 'Le champ « {{corps}} » n’est pas à une place où un document peut se dérouler : mettez-le seul dans un paragraphe du corps, hors d’un tableau, d’une zone de texte, d’un en-tête ou d’un pied de page.';
    case 'misplaced-foot':
      return 'Le champ « {{pied}} » doit être seul dans un paragraphe d’un pied de page, hors d’un tableau et d’une zone de texte.';
    case 'body-twice':
      return 'Le champ « {{corps}} » figure plusieurs fois : gardez-en un seul, le texte ne s’écrit qu’à une place.';
    case 'no-room':
      return `Les marges laissent ${about} de large au texte : il en faut au moins 100 mm. Réduisez-les dans Word.`;
    case 'nothing':
      return 'Ce papier est vide : ni en-tête, ni pied de page, ni texte.';
    case 'no-body':
      return 'Le champ « {{corps}} » manque : le texte des documents suivra ce que contient le corps du papier.';
    case 'cut-field':
      return `Le champ « {{${about}}} » est fait de plusieurs morceaux dans Word : il est recollé, avec la mise en forme du premier.`;
    case 'merge-field':
      return `« ${about} » est un champ de publipostage de Word : Démopart ne le remplit pas. Écrivez plutôt un champ de la liste, entre doubles accolades.`;
    case 'not-a4':
      return 'Le papier n’est pas au format A4 vertical : les documents restent en A4.';
    case 'even-pages':
      return 'L’en-tête et le pied des pages paires ne sont pas repris : ceux des pages impaires servent partout.';
    case 'several-sections':
      return 'Le papier a plusieurs sections : l’en-tête, le pied et les marges de la dernière sont repris.';
    case 'tracked-changes':
      return 'Le papier contient des modifications suivies : elles sont prises comme acceptées.';
    case 'numbered-list':
      return 'Les numéros et les puces des listes ne sont pas repris.';
    case 'no-foot':
      return 'Le champ « {{pied}} » manque : la ligne du bas, avec le numéro de la page, suit votre pied de page.';
  }
}
