import { formatDateMedium } from '#shared/kernel/dates';
import type { Frame } from '../../../documents/papers';
import { communeOf, letterheadOf } from '../../../documents/town-letterhead';
import type { DossierSource } from './dossier-source';

/** What the documents of a session share. */
export function frameOf({ town, session }: DossierSource): Frame {
  return {
    letterhead: letterheadOf(town),
    creator: communeOf(town),
    footer: `${communeOf(town)} – Conseil municipal du ${formatDateMedium(session.meetsOn)}`,
  };
}
