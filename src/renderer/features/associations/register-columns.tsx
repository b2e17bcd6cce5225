import type { ReactNode } from 'react';
import type { AssociationRow, AssociationSort, RegisterColumn, RegisterTotals } from '#shared/features/associations/register';
import { AssociationSort as Sortable } from '#shared/features/associations/register';
import { columnTitle, DIRECTORY_WORDS } from '#shared/features/associations/words';
import type { CivilDate } from '#shared/kernel/dates';
import { groupThousands } from '#shared/kernel/french';
import { formatPhone, formatSiren, formatSiret } from '#shared/kernel/identifiers';
import { formatAmount, type Cents } from '#shared/kernel/money';
import { DateText } from '../../components/DateText';
import { MoneyText } from '../../components/MoneyText';
import type { Column } from '../../components/table-columns';
import { AssociationStatusBadge } from './components/AssociationStatusBadge';
import { LightBadge } from './components/LightBadge';
import { NameCell } from './components/NameCell';

/** A column of the register as the user may choose it. */
interface ColumnSpec extends Pick<Column<AssociationRow>, 'width' | 'grow' | 'wrap' | 'align' | 'render'> {
  /** A shorter title than the field's, on screen. */
  readonly title?: string;
  readonly total?: (totals: RegisterTotals) => ReactNode;
}

const text = (value: string | undefined): ReactNode => value || '–';
const words = (value: readonly string[] | undefined): ReactNode => value?.join(', ') || '–';
const count = (value: number | null | undefined): ReactNode => (value === null || value === undefined ? '–' : groupThousands(value));
const money = (value: Cents | null | undefined): ReactNode => <MoneyText value={value ?? null} />;
const day = (value: CivilDate | null | undefined): ReactNode => <DateText value={value ?? null} />;

const COUNT = { width: 110, align: 'right' } as const;
const AMOUNT = { width: 136, align: 'right' } as const;
const DAY = { width: 116 } as const;
const WORDS = { width: 150, grow: 1 } as const;

/** Everything the register can show, in the order the menu offers it. */
const SPECS = {
  name: { title: 'Association', width: 250, grow: 6, wrap: true, render: (row) => <NameCell row={row} /> },
  acronym: { width: 90, render: (row) => text(row.acronym) },
  domain: { ...WORDS, render: (row) => text(row.domain) },
  otherDomains: { ...WORDS, wrap: true, render: (row) => words(row.otherDomains) },
  labels: { ...WORDS, wrap: true, render: (row) => words(row.labels) },
  neighbourhood: { width: 116, grow: 1, render: (row) => text(row.neighbourhood) },
  city: { width: 116, grow: 1, render: (row) => text(row.city) },
  president: { ...WORDS, render: (row) => text(row.president) },
  email: { title: 'Courriel', width: 190, grow: 2, render: (row) => text(row.email) },
  phone: { width: 132, render: (row) => text(formatPhone(row.phone)) },
  rna: { title: 'RNA', width: 116, render: (row) => text(row.rna) },
  siren: { width: 112, render: (row) => text(formatSiren(row.siren ?? '')) },
  siret: { width: 160, render: (row) => text(formatSiret(row.siret ?? '')) },
  status: { width: 124, render: (row) => <AssociationStatusBadge status={row.status} /> },
  light: { width: 140, render: (row) => row.light && <LightBadge light={row.light} /> },
  republicanCommitmentOn: { title: 'Contrat d’eng.', ...DAY, width: 128, render: (row) => day(row.republicanCommitmentOn) },
  members: { title: 'Adhérents', ...COUNT, render: (row) => count(row.members), total: ({ members }) => groupThousands(members) },
  membersFemale: { ...COUNT, render: (row) => count(row.membersFemale) },
  membersMale: { title: 'Hommes', ...COUNT, render: (row) => count(row.membersMale) },
  membersResident: { title: 'Habitants', ...COUNT, render: (row) => count(row.membersResident) },
  volunteers: { ...COUNT, render: (row) => count(row.volunteers) },
  employees: { ...COUNT, render: (row) => count(row.employees) },
  votedBefore: { ...AMOUNT, render: (row) => money(row.votedBefore), total: ({ votedBefore }) => formatAmount(votedBefore) },
  asked: { ...AMOUNT, render: (row) => money(row.asked), total: ({ asked }) => formatAmount(asked) },
  voted: { ...AMOUNT, render: (row) => money(row.voted), total: ({ voted }) => formatAmount(voted) },
  inKind: { ...AMOUNT, width: 160, render: (row) => money(row.inKind), total: ({ inKind }) => formatAmount(inKind) },
  support: { ...AMOUNT, width: 150, render: (row) => money(row.support), total: ({ support }) => formatAmount(support) },
  lastExchangeOn: { ...DAY, width: 132, render: (row) => day(row.lastExchangeOn) },
  directoryEntry: { width: 120, render: (row) => (row.directoryEntry ? DIRECTORY_WORDS[row.directoryEntry] : '–') },
} as const satisfies Partial<Record<RegisterColumn, ColumnSpec>>;

type Offered = keyof typeof SPECS;

/** The columns one may choose from. */
export const OFFERED_COLUMNS = Object.keys(SPECS).filter(isOffered);

/** What the register shows of itself. */
export const USUAL_COLUMNS: readonly Offered[] = ['name', 'domain', 'neighbourhood', 'president', 'phone', 'status'];

function isOffered(column: string): column is Offered {
  return Object.hasOwn(SPECS, column);
}

/** The columns that can be shown among those named, each once, the name always. */
export function shownColumns(columns: readonly RegisterColumn[]): readonly RegisterColumn[] {
  const known = [...new Set(columns.filter(isOffered))];
  return known.includes('name') ? known : ['name', ...known];
}

/** The title of a column on screen. */
export function screenTitle(column: RegisterColumn, year: number): string {
  const spec: ColumnSpec | undefined = isOffered(column) ? SPECS[column] : undefined;
  return spec?.title ?? columnTitle(column, year);
}

const SORTABLE: ReadonlySet<string> = new Set<AssociationSort>(Sortable.options);

interface ColumnsContext {
  readonly year: number;
  /** Undefined while they are summed. */
  readonly totals: RegisterTotals | undefined;
  /** Under the first column: how many there are. */
  readonly counted: ReactNode;
}

/** The columns of the list, in the order chosen, with the totals of all that match under them. */
export function tableColumns(
  columns: readonly RegisterColumn[],
  { year, totals, counted }: ColumnsContext,
): readonly Column<AssociationRow>[] {
  return columns.filter(isOffered).map((key, rank) => {
    const { title: _title, total, ...layout }: ColumnSpec = SPECS[key];
    const footer = total && totals ? total(totals) : rank === 0 ? counted : undefined;
    return { key, title: screenTitle(key, year), sortable: SORTABLE.has(key), ...layout, ...(footer === undefined ? {} : { footer }) };
  });
}
