import { plural } from '#shared/kernel/french';
import { AnnexId, OwnTextId, PublishedFileId, SignedFileId } from '#shared/kernel/ids';
import { deleteAnnex, listFiles } from '../features/annexes/repository';
import type { AnnexesService } from '../features/annexes/service';
import { deleteOwnText } from '../features/legal-texts/repository';
import type { LegalTextsService } from '../features/legal-texts/service';
import { deleteSigned } from '../features/council-publication/files-repository';
import type { CouncilPublicationService } from '../features/council-publication/service';
import { deleteFile, getFile } from '../features/open-data/files-repository';
import type { FilesService } from '../features/open-data/files-service';
import type { TrashKind } from '../features/trash/kind';

/** What the trash takes files out with. */
export interface TrashFileServices {
  readonly published: FilesService;
  readonly signed: CouncilPublicationService;
  readonly annexes: AnnexesService;
  readonly legalTexts: LegalTextsService;
}

/** The files that have a trash: grants published by this town or another, what was signed after a session, what is annexed to its affairs. */
export function trashFileKinds({ published, signed, annexes, legalTexts }: TrashFileServices): readonly TrashKind[] {
  return [
    {
      kind: 'published-file',
      entries: `SELECT id, file_name || CASE granter_name WHEN '' THEN '' ELSE ' (' || granter_name || ')' END AS name, NULL AS associationId,
        removed_at AS removedAt FROM published_file WHERE removed_at IS NOT NULL`,
      topics: ['open-data'],
      // Refused while the same file, imported again, is in use.
      restore: (id, call) => void published.setRemoved(PublishedFileId.parse(id), false, call),
      goes: (db, id) => [plural(getFile(db, PublishedFileId.parse(id)).rows, 'subvention publiée', 'subventions publiées')],
      heldBy: () => [],
      purge: (tx, id) => deleteFile(tx, PublishedFileId.parse(id)),
    },
    {
      kind: 'signed-file',
      entries: `SELECT f.id, f.file_name || ' (séance du ' || strftime('%d/%m/%Y', s.meets_on) || ')' AS name, NULL AS associationId,
        f.removed_at AS removedAt FROM signed_file f JOIN council_session s ON s.id = f.session_id WHERE f.removed_at IS NOT NULL`,
      topics: ['council'],
      // It takes its place again: the file that took it goes to the trash.
      restore: (id, call) => void signed.setRemoved(SignedFileId.parse(id), false, call),
      goes: () => [],
      heldBy: () => [],
      purge: (tx, id) => deleteSigned(tx, SignedFileId.parse(id)),
    },
    {
      kind: 'item-annex',
      entries: `SELECT a.id, a.title || ' (' || i.title || ')' AS name, NULL AS associationId, a.removed_at AS removedAt
        FROM item_annex a JOIN council_item i ON i.id = a.item_id WHERE a.removed_at IS NOT NULL`,
      topics: ['council'],
      // Refused while its affair is itself in the trash.
      restore: (id, call) => annexes.setRemoved(AnnexId.parse(id), false, call),
      goes: (db, id) => [plural(listFiles(db, AnnexId.parse(id)).length, 'fichier', 'fichiers')],
      heldBy: () => [],
      purge: (tx, id) => deleteAnnex(tx, AnnexId.parse(id)),
    },
    {
      kind: 'own-text',
      entries: `SELECT id, substr(text, 1, 120) AS name, NULL AS associationId, removed_at AS removedAt FROM own_text WHERE removed_at IS NOT NULL`,
      topics: ['council'],
      restore: (id, call) => void legalTexts.setRemoved(OwnTextId.parse(id), false, call),
      goes: () => [],
      heldBy: () => [],
      purge: (tx, id) => deleteOwnText(tx, OwnTextId.parse(id)),
    },
  ];
}
