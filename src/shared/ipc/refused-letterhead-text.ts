import type { BrokenRule } from '../kernel/errors';
import { KIND_WORDS } from '../kernel/file-kinds';

type Refusal = Extract<BrokenRule, { rule: 'letterhead-refused' }>;

/** Why a letterhead is not taken, and how to mend it; the file's name comes before. */
export function refusedLetterheadText({ fault, found, item }: Refusal): string {
  switch (fault) {
    case 'too-large':
      return 'il pèse plus de 5 Mo. Dans Word, compressez ses images, puis reprenez-le.';
    case 'not-word':
      return `c’est ${KIND_WORDS[found]}. Enregistrez-le dans Word au format « Document Word (.docx) ».`;
    case 'encrypted':
      return 'il est protégé par un mot de passe. Retirez la protection dans Word, puis reprenez-le.';
    case 'macros':
      return `il contient des macros${placed(item)}, qui peuvent être dangereuses. Enregistrez-le dans Word au format « Document Word (.docx) », sans macros.`;
    case 'damaged':
      return 'il est abîmé ou incomplet. Ouvrez-le dans Word et enregistrez-le à nouveau.';
    case 'strict':
      return 'il est au format « Strict Open XML ». Enregistrez-le dans Word au format « Document Word (.docx) ».';
    case 'embedded':
      return `il contient un objet d’un autre programme${placed(item)}. Remplacez-le dans Word par une image.`;
    case 'linked':
      return `il va chercher un fichier au dehors${placed(item)} à chaque ouverture. Dans Word, rompez cette liaison ou incorporez l’image.`;
  }
}

function placed(item: string): string {
  return item === '' ? '' : ` (${item})`;
}
