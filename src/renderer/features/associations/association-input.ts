import { z } from 'zod';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import type { Association, AssociationInput } from '#shared/features/associations/model';
import { isSameValue } from '#shared/features/associations/rules';
import { AssociationInput as AssociationInputSchema } from '#shared/features/associations/model';
import { zCivilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { formatNaf, formatPhone, formatSiren, formatSiret } from '#shared/kernel/identifiers';
import type { ContractForm, Draft } from '../../lib/form';

/** The form of an association while it is being filled. */
export type AssociationDraft = Draft<AssociationInput>;

/** The form of an association, checked by the contract. */
export type AssociationForm = ContractForm<typeof AssociationInputSchema>;

/** A new association as the form first shows it: most of them are active and sit in the town. */
export function emptyAssociation(town: { readonly postalCode: string; readonly name: string } | undefined): AssociationDraft {
  return { ...BLANK_ASSOCIATION, legalCategory: '9220', postalCode: town?.postalCode ?? '', city: town?.name ?? '' };
}

/** What the form edits of an association, its identifiers as people read them. */
export function draftOf(association: Association): AssociationDraft {
  return {
    ...emptyAssociation(undefined),
    ...picked(association, KEYS),
    siret: formatSiret(association.siret),
    siren: formatSiren(association.siren),
    naf: formatNaf(association.naf),
    phone: formatPhone(association.phone),
    secondPhone: formatPhone(association.secondPhone),
  };
}

/** What a draft must hold in the lists of the form for the form to show it: half-typed texts are fine, other shapes are not. */
export const DRAFT_LISTS = {
  otherDomains: z.array(z.string()),
  labels: z.array(z.string()),
  approvals: z.array(z.strictObject({ kind: z.string(), authority: z.string(), grantedOn: zCivilDate.nullable() })),
};

/** Where the file keeps what is being typed of an association, or of a new one. */
export function draftKeyOf(association: AssociationId | 'new'): string {
  return `association:${association}`;
}

/** The fields one changed, by name. */
export function editedFields(base: AssociationDraft, mine: AssociationDraft): (keyof AssociationDraft)[] {
  return KEYS.filter((key) => !isSameValue(mine[key], base[key]));
}

/** What the form shows after someone else saved meanwhile: their values, except in the fields one changed oneself. */
export function mergeEdits(base: AssociationDraft, mine: AssociationDraft, theirs: AssociationDraft): AssociationDraft {
  return { ...theirs, ...picked(mine, editedFields(base, mine)) };
}

const KEYS = AssociationInputSchema.keyof().options;

function picked(from: AssociationDraft, keys: readonly (keyof AssociationDraft)[]) {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}
