import type { ColumnMapping } from '#shared/features/imports/fields';
import { completesOnly } from '#shared/features/imports/file-kind';
import type { ImportMapping, ImportRequest, InspectRequest } from '#shared/features/imports/model';
import { fold } from '#shared/kernel/french';
import { checkRna, checkSiren, checkSiret, sirenOf } from '#shared/kernel/identifiers';
import type { Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { KnownIdentities, Surroundings } from './file-kinds';
import { guessColumns } from './guess';
import { createIssueList } from './issues';
import { columnsByField } from './mapping';
import { applyMapping, fittingMapping } from './mappings';
import { openSheet } from './open-sheet';
import type { PlanSource } from './plan';
import type { KnownAssociation, RegisterPort } from './ports';
import type { OpenedSheet } from './read-file';
import { readLines } from './read-lines';

/** Where the reading of a request looks besides its file. */
interface ReaderDependencies {
  readonly store: Store;
  readonly register: Pick<RegisterPort, 'listKnown'>;
  readonly town: () => Surroundings['town'];
  readonly mappings: () => readonly ImportMapping[];
}

/** A file under its titles, with the columns as they are understood without the user. */
interface OpenedRequest {
  readonly sheet: OpenedSheet;
  readonly mapping: ColumnMapping;
  /** The saved mapping it comes from. */
  readonly saved: ImportMapping | undefined;
}

/** Reads the files of requests: opens them, then reads their lines as the mapping says. */
export function createRequestReader({ store, register, town, mappings }: ReaderDependencies) {
  const known = () => identitiesOf(store.read((db) => register.listKnown(db)));

  async function open(request: InspectRequest, call: Call): Promise<OpenedRequest> {
    const sheet = await openSheet(request, { work: call, around: { town: town(), known } });
    if (sheet.columns) return { sheet, mapping: sheet.columns.map(({ field }, column) => ({ column, field })), saved: undefined };
    const saved = fittingMapping(mappings(), sheet.titles);
    const cells = sheet.rows.map((row) => row.cells);
    return { sheet, mapping: saved ? applyMapping(saved, sheet.titles) : guessColumns(sheet.titles, cells), saved };
  }

  return {
    open,

    async read(request: ImportRequest, call: Call): Promise<Omit<PlanSource, 'index' | 'decisions'>> {
      const { sheet, mapping } = await open(request, call);
      const { kind, rows, titles } = sheet;
      const needsName = !completesOnly(kind);
      const columns = columnsByField(request.mapping ?? mapping, needsName);
      const issues = createIssueList();
      const exact = kind === 'own-export';
      const lines = await readLines({ rows, titles, columns, exact, needsName, today: call.today, issues }, call);
      return { kind, lines, issues, titleOf: (field) => titles[columns.get(field) ?? -1] ?? '' };
    },
  };
}

/** By what the register's associations may be known in a national file. */
function identitiesOf(register: readonly KnownAssociation[]): KnownIdentities {
  const [rnas, sirens, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { values } of register) {
    const [rna, siren, siret] = [checkRna(values.rna), checkSiren(values.siren), checkSiret(values.siret)];
    if (rna.status === 'valid') rnas.add(rna.value);
    if (siren.status === 'valid') sirens.add(siren.value);
    if (siret.status === 'valid') sirens.add(sirenOf(siret.value));
    names.add(fold(values.name));
  }
  return { rnas, sirens, names };
}
