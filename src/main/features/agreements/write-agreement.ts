import type { Town } from '#shared/features/town/contract';
import { agreementSheets } from '../../documents/agreement';
import type { AgreementPaper } from '../../documents/agreement-papers';
import { communeOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument } from '../../documents/word-document';

// Loaded when the first agreement is written: the docx library is heavy.

/** The bytes of an agreement or of an amendment. */
export function writeAgreement(town: Town, paper: AgreementPaper): Promise<Uint8Array> {
  const creator = communeOf(town);
  return docxBytes(
    wordDocument({
      title: paper.title,
      creator,
      footer: `${creator} – ${paper.title}`,
      house: lookOf(town),
      sheets: agreementSheets(paper),
    }),
  );
}
