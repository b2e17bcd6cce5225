import { AnnexFileId, AnnexId, type ItemId } from '#shared/kernel/ids';
import { typeset } from '#shared/kernel/french';
import { newId } from '../../db/new-id';
import { fingerprintOf } from '../../security/fingerprint';
import { samplePdf } from './sample-pdf';
import type { Writing } from './writing';

interface InventedAnnex {
  /** What its affair's title holds. */
  readonly affair: string;
  readonly title: string;
  readonly fileName: string;
  /** Whether it is a part of the act. */
  readonly toTransmit: boolean;
}

const ANNEXES: readonly InventedAnnex[] = [
  {
    affair: 'budget participatif',
    title: 'Règlement du budget participatif',
    fileName: 'reglement-budget-participatif.pdf',
    toTransmit: true,
  },
  {
    affair: 'initiatives citoyennes',
    title: 'Règlement du fonds d’initiatives citoyennes',
    fileName: 'reglement-fonds.pdf',
    toTransmit: true,
  },
  { affair: 'initiatives citoyennes', title: 'Bilan des projets aidés l’an dernier', fileName: 'bilan-des-projets.pdf', toTransmit: false },
];

/** The documents annexed to an affair of the sample town, known by what its title holds. */
export function writeAnnexes(itemId: ItemId, title: string, { tx, ports, call }: Writing): void {
  ANNEXES.filter(({ affair }) => title.includes(affair)).forEach((annex, index) => {
    const bytes = samplePdf([annex.title, 'Document invente pour la ville d exemple']);
    const said = { title: typeset(annex.title), withNote: true, personalData: false, toTransmit: annex.toTransmit, alreadyGiven: false };
    const file = {
      id: newId(AnnexFileId),
      fileName: annex.fileName,
      format: 'pdf',
      size: bytes.byteLength,
      sha256: fingerprintOf(bytes),
      pages: 1,
      addedOn: call.today,
      addedAt: call.now,
      by: call.account?.name ?? '',
      afterConvocation: false,
    };
    ports.insertAnnex(tx, { ...said, id: newId(AnnexId), itemId, position: index + 1, file }, bytes);
  });
}
