import type { BrokenRule } from '../kernel/errors';
import { endingOf, KEPT_ENDINGS, KIND_WORDS, nameAs, type FileKind, type KeptKind } from '../kernel/file-kinds';

type Refusal = Extract<BrokenRule, { rule: 'refused-piece' }>;

/** Why a supporting document is not kept, and how to mend it; the file's name comes before. */
export function refusedPieceText({ fault, fileName, found, limit }: Refusal): string {
  switch (fault) {
    case 'empty':
      return 'ce fichier est vide. Vérifiez qu’il s’ouvre, puis ajoutez-le à nouveau.';
    case 'too-large':
      return `ce fichier dépasse ${Math.round((limit ?? 0) / 1024 / 1024)} Mo. Numérisez-le avec une résolution plus faible, ou découpez-le.`;
    case 'not-kept':
      return `c’est ${KIND_WORDS[found]}. ${wayOut(found)}`;
    case 'lying':
      return `son nom se termine par « .${endingOf(fileName)} », mais c’est en réalité ${KIND_WORDS[found]}. ${isKept(found) ? renaming(fileName, found) : wayOut(found)}`;
    case 'macros':
      return 'ce document contient des macros, qui peuvent être dangereuses. Enregistrez-le sans macros (.docx, .xlsx) ou en PDF, puis ajoutez-le.';
    case 'programs':
      return 'ce document contient un fichier joint ou un programme, qui peut être dangereux. Retirez-le du document, ou enregistrez celui-ci en PDF, puis ajoutez-le.';
    case 'encrypted':
      return 'ce document est protégé par un mot de passe : personne d’autre ne pourrait l’ouvrir. Retirez la protection, puis ajoutez-le.';
    case 'damaged':
      return 'ce fichier est abîmé ou incomplet. Ouvrez-le dans son programme et enregistrez-le à nouveau, ou redemandez-le à qui vous l’a remis.';
  }
}

function renaming(fileName: string, found: KeptKind): string {
  return `Renommez-le « ${nameAs(fileName, found)} », puis ajoutez-le.`;
}

function wayOut(found: FileKind): string {
  switch (found) {
    case 'archive':
      return 'Décompressez-la, puis ajoutez les fichiers qu’elle contient.';
    case 'outlook-message':
      return 'Ouvrez-le dans Outlook, enregistrez sa pièce jointe, puis ajoutez-la.';
    case 'program':
      return 'Ne l’ouvrez pas et prévenez votre service informatique.';
    default:
      return 'Sont acceptés les PDF, les images, les documents Word, Excel et OpenDocument : enregistrez-le en PDF, puis ajoutez-le.';
  }
}

function isKept(kind: FileKind): kind is KeptKind {
  return Object.hasOwn(KEPT_ENDINGS, kind);
}
