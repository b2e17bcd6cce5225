import type { Town } from '#shared/features/town/contract';
import { formatDateMedium } from '#shared/kernel/dates';
import type { Frame, Signature } from '../../../documents/papers';
import { communeOf, letterheadOf } from '../../../documents/town-letterhead';
import type { DossierSource } from './dossier-source';
import { mayorOf } from './wording';

/** What the documents of a session share. */
export function frameOf({ town, session }: DossierSource): Frame {
  return {
    letterhead: letterheadOf(town),
    creator: communeOf(town),
    footer: `${communeOf(town)} – Conseil municipal du ${formatDateMedium(session.meetsOn)}`,
  };
}

/** The mayor's signature. */
export function mayorSignature(town: Town): Signature {
  return { title: `${town.mayorTitle},`, name: mayorOf(town) };
}
