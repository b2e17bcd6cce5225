import type { PublishedGrant } from '#shared/features/open-data/model';
import { euros, shareText } from '#shared/features/open-data/rules';
import type { ScdlCells } from '#shared/features/open-data/schema';

/** A stored line in the form of the schema. */
export function cellsOfPublished(grant: PublishedGrant): ScdlCells {
  return {
    nomAttribuant: grant.granterName,
    idAttribuant: grant.granterSiret,
    dateConvention: grant.conventionOn ?? '',
    referenceDecision: grant.reference,
    nomBeneficiaire: grant.beneficiaryName,
    idBeneficiaire: grant.siret,
    rnaBeneficiaire: grant.rna,
    objet: grant.purpose,
    montant: euros(grant.amount),
    nature: grant.nature,
    conditionsVersement: grant.terms,
    datesPeriodeVersement: grant.period,
    idRAE: grant.raeId,
    notificationUE: grant.notifiedEu ? 'oui' : 'non',
    pourcentageSubvention: shareText(grant.share),
    dispositifAide: grant.scheme,
  };
}
