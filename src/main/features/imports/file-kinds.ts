import { completesOnly, type FileFilter, type FileKind, type FilterCount } from '#shared/features/imports/file-kind';
import { fold } from '#shared/kernel/french';
import { cellText, type Row } from '../../spreadsheets/cell';
import { isOwnExport } from './column-titles';
import type { Get, KindColumn, KindDefinition, StageContext, Surroundings } from './file-kinds/kind';
import { RNA_IMPORT, RNA_WALDEC } from './file-kinds/rna';
import { SIRENE_ESTABLISHMENTS, SIRENE_LIST, SIRENE_UNITS } from './file-kinds/sirene';

export type { KnownIdentities, Surroundings } from './file-kinds/kind';

/** In the order they are tried: the one that asks most first. */
const REGISTRIES: readonly KindDefinition[] = [RNA_IMPORT, RNA_WALDEC, SIRENE_LIST, SIRENE_UNITS, SIRENE_ESTABLISHMENTS];

/** Reads the lines of a file as its kind wants. */
export interface KindReader {
  readonly id: FileKind;
  readonly filter: FileFilter | null;
  /** The columns it makes, with the field of each; undefined: the file's own columns are read. */
  readonly columns: readonly Pick<KindColumn, 'title' | 'field'>[] | undefined;
  /** The cells of a line under these columns; undefined when the filter leaves it out. */
  read(row: Row): Row | undefined;
  /** How many lines each stage of the filter has let through so far. */
  counts(): FilterCount[];
}

/** The reader of a file, which its titles decide. A town's own list is read whole and as it is. */
export function kindOf(titles: readonly string[], filter: FileFilter | undefined, around: Surroundings): KindReader {
  const columns = new Map<string, number>();
  for (const [column, title] of titles.entries()) if (!columns.has(fold(title))) columns.set(fold(title), column);
  const has = (title: string) => columns.has(fold(title));
  const definition = REGISTRIES.find(({ needs }) => needs.every((group) => group.some(has)));
  if (!definition) return plainReader(isOwnExport(titles) ? 'own-export' : 'town-list');
  return registryReader(definition, { columns, has }, { ...around, filter: filter ?? defaultFilter(definition.id, around) });
}

function defaultFilter(kind: FileKind, { town }: Surroundings): FileFilter {
  return { inseeCode: completesOnly(kind) ? '' : town.inseeCode, activeOnly: true };
}

function plainReader(id: FileKind): KindReader {
  return { id, filter: null, columns: undefined, read: (row) => row, counts: () => [] };
}

interface FoundTitles {
  readonly columns: ReadonlyMap<string, number>;
  readonly has: (title: string) => boolean;
}

function registryReader(definition: KindDefinition, found: FoundTitles, context: StageContext): KindReader {
  const columns = definition.columns.filter(({ sources }) => sources.some(found.has));
  const stages = definition.stages.filter(({ sources }) => sources.some(found.has)).map((stage) => ({ ...stage, lines: 0 }));
  const placeOf = remembered((title: string) => found.columns.get(fold(title)) ?? -1);
  const around = { ...context, known: once(context.known) };
  let current: Row = [];
  const get: Get = (title) => cellText(current[placeOf(title)]);
  return {
    id: definition.id,
    filter: context.filter,
    columns: columns.map(({ title, field }) => ({ title, field })),
    read(row) {
      current = row;
      for (const stage of stages) {
        if (!stage.passes(get, around)) return undefined;
        stage.lines += 1;
      }
      return columns.map(({ value }) => value(get) || null);
    },
    counts: () => stages.map(({ stage, lines }) => ({ stage, lines })),
  };
}

/** The same answer, worked out the first time it is asked. */
function once<Value>(work: () => Value): () => Value {
  const answer = remembered((_: true) => work());
  return () => answer(true);
}

/** The same answers, each worked out once. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}
