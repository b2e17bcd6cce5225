import { listOf } from '#shared/kernel/french';
import type { Dropped } from './clean-paste';

/** The buttons of the editor. */
export const EDITOR_LABELS = {
  boldControlLabel: 'Gras (Ctrl+B)',
  italicControlLabel: 'Italique (Ctrl+I)',
  bulletListControlLabel: 'Liste à puces',
  orderedListControlLabel: 'Liste numérotée',
  undoControlLabel: 'Annuler la frappe (Ctrl+Z)',
  redoControlLabel: 'Rétablir la frappe (Ctrl+Y)',
} as const;

const DROPPED: Readonly<Record<Dropped, string>> = {
  images: 'les images',
  comments: 'les commentaires',
  notes: 'les notes de bas de page',
  objects: 'les objets et les macros',
  styles: 'les polices et les couleurs',
  links: 'les liens',
};

/** What a pasted text has lost. */
export function droppedText(dropped: readonly Dropped[]): string {
  return `Le texte est collé sans ${listOf(dropped.map((kind) => DROPPED[kind]))}. Vérifiez qu’il est complet.`;
}
