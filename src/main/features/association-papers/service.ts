import type { DirectoryOptions, Gap, MayorEvent } from '#shared/features/association-papers/contract';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import { formatDateMedium } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { AssociationId, DocumentId } from '#shared/kernel/ids';
import type { Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { readFile, type FileSources } from './association-file';
import { domainOrder, listForDirectory } from './directory-report';
import { directoryPaper, isPrinted, NO_DOMAIN } from './paper/directory-paper';
import { minuteGaps, sheetGaps } from './paper/gaps';
import { minutePaper } from './paper/minute-paper';
import { sheetPaper } from './paper/sheet-paper';
import { slug } from './paper/words';

/** A document just written, about some associations or none; `alongside` is written in the transaction that keeps it. */
export interface PaperToKeep {
  readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
  readonly associationIds: readonly AssociationId[];
  readonly alongside?: (tx: Tx, id: DocumentId) => void;
}

/** What the papers of associations ask of other features. */
export interface AssociationPapersDependencies extends FileSources {
  readonly store: Store;
  readonly keep: (paper: PaperToKeep, call: Call) => IssuedDocument;
}

export type AssociationPapersService = ReturnType<typeof createAssociationPapersService>;

/** The sheet and the minute of an association, and the directory of them all. */
export function createAssociationPapersService(dependencies: AssociationPapersDependencies) {
  const { store, keep, town } = dependencies;
  const fileOf = (id: AssociationId, { today }: Call) => store.read((db) => readFile(db, dependencies, { id, today }));

  return {
    sheetGaps: (id: AssociationId, call: Call): Gap[] => sheetGaps(fileOf(id, call)),

    minuteGaps: (id: AssociationId, call: Call): Gap[] => minuteGaps(fileOf(id, call)),

    async issueSheet(id: AssociationId, call: Call): Promise<IssuedDocument> {
      const file = fileOf(id, call);
      const title = `Fiche de l’association ${file.association.name}`;
      const { writeSheet } = await import('./write-papers');
      const bytes = await writeSheet({ title, town: file.town }, sheetPaper(file));
      const fileName = `${call.today}-fiche-${slug(file.association.name, 'association')}.docx`;
      return keep({ document: { kind: 'association-sheet', title, fileName, bytes }, associationIds: [id] }, call);
    },

    async issueMinute({ associationId, event }: { associationId: AssociationId; event: MayorEvent }, call: Call): Promise<IssuedDocument> {
      const file = fileOf(associationId, call);
      const title = `Minute du maire – ${file.association.name} – ${event.title}, ${formatDateMedium(event.on)}`;
      const { writeMinute } = await import('./write-papers');
      const bytes = await writeMinute({ title, town: file.town }, minutePaper(file, event));
      const fileName = `${event.on}-minute-${slug(file.association.name, 'association')}.docx`;
      return keep({ document: { kind: 'mayor-minute', title, fileName, bytes }, associationIds: [associationId] }, call);
    },

    previewDirectory: (options: DirectoryOptions) => store.read((db) => countsOf(listForDirectory(db), options)),

    async issueDirectory(options: DirectoryOptions, call: Call): Promise<IssuedDocument> {
      const { listed, domains } = store.read((db) => ({ listed: listForDirectory(db), domains: domainOrder(db) }));
      call.progress(0, 1, 'Écriture de l’annuaire');
      const paper = directoryPaper({ town: town(), today: call.today, options, listed, domains });
      const { writeDirectory } = await import('./write-papers');
      const bytes = await writeDirectory({ title: options.title, town: town() }, paper);
      if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
      const fileName = `${call.today}-annuaire-des-associations.docx`;
      return keep({ document: { kind: 'directory', title: options.title, fileName, bytes }, associationIds: [] }, call);
    },
  };
}

function countsOf(listed: ReturnType<typeof listForDirectory>, options: DirectoryOptions) {
  const printed = listed.filter((one) => isPrinted(one, options));
  const domains = new Map<string, number>();
  const everyDomain = listed.filter((one) => isPrinted(one, { ...options, domains: [] }));
  for (const { domain } of everyDomain) domains.set(domain || NO_DOMAIN, (domains.get(domain || NO_DOMAIN) ?? 0) + 1);
  return {
    full: printed.filter(({ directoryEntry }) => directoryEntry === 'full').length,
    nameOnly: printed.filter(({ directoryEntry }) => directoryEntry === 'name-only').length,
    none: listed.filter(({ directoryEntry }) => directoryEntry === 'none').length,
    dormant: listed.filter(({ status }) => status === 'dormant').length,
    domains: [...domains].map(([name, count]) => ({ name, count })).toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
  };
}
