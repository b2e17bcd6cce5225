import type { Association } from '#shared/features/associations/model';
import { ASSOCIATION_FIELDS, LEGAL_CATEGORIES, LOCAL_LAW } from '#shared/features/associations/words';
import { formatDateShort } from '#shared/kernel/dates';
import { formatNaf, formatRna, formatSiren, formatSiret } from '#shared/kernel/identifiers';
import { FormerSirets } from './FormerSirets';
import { ifKnown } from './known';
import { SheetCard } from './SheetCard';

/** The numbers it is known by. */
export function NumbersCard({ association, editable }: { association: Association; editable: boolean }) {
  const { siret, siren, rna, formerRna, legalCategory, naf, formerSirets } = association;
  const category = LEGAL_CATEGORIES[legalCategory];
  return (
    <SheetCard
      title="Numéros et registre"
      notes={{ section: 'numbers', of: association }}
      fields={[
        [ASSOCIATION_FIELDS.siret, formatSiret(siret)],
        ...ifKnown('Anciens SIRET', formerSirets.length > 0 && <FormerSirets association={association} editable={editable} />),
        [ASSOCIATION_FIELDS.siren, formatSiren(siren)],
        [ASSOCIATION_FIELDS.rna, formatRna(rna)],
        ...ifKnown(ASSOCIATION_FIELDS.formerRna, formerRna),
        ...(legalCategory === LOCAL_LAW
          ? [['Registre du tribunal', registryOf(association)] as const]
          : ifKnown('Registre du tribunal', registryOf(association))),
        [ASSOCIATION_FIELDS.legalCategory, category === undefined ? legalCategory : `${category} (${legalCategory})`],
        ...ifKnown(ASSOCIATION_FIELDS.naf, formatNaf(naf)),
      ]}
    />
  );
}

/** « Tribunal judiciaire de Metz, volume 112, folio 8, le 24/09/1998 » */
function registryOf({ registryCourt, registryVolume, registryFolio, registeredOn }: Association): string {
  const parts = [
    registryCourt,
    registryVolume && `volume\u00a0${registryVolume}`,
    registryFolio && `folio\u00a0${registryFolio}`,
    registeredOn === null ? '' : `le\u00a0${formatDateShort(registeredOn)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
