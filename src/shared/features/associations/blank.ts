import type { AssociationInput } from './model';

/** An association of which nothing is known yet: what imports, forms and tests start from. */
export const BLANK_ASSOCIATION: AssociationInput = {
  name: '',
  acronym: '',
  purpose: '',
  domain: '',
  neighbourhood: '',
  rna: '',
  siret: '',
  legalCategory: '',
  address: '',
  postalCode: '',
  city: '',
  email: '',
  phone: '',
  website: '',
  foundedOn: null,
  status: 'active',
  members: null,
  republicanCommitmentOn: null,
  notes: '',
};
