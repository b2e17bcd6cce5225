import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { CampaignTableKind, DomainFigures, YearFigures } from '#shared/features/grant-papers/contract';
import type { Campaign, GrantRow } from '#shared/features/grants/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { civilDate, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import type { AssociationId, CampaignId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { productsUpTo } from './products-report';
import * as report from './report-repository';
import { annexTable } from './tables/annex';
import { campaignTable } from './tables/campaign-tables';
import type { TableModel } from './table-model';
import { workbookOf } from './to-workbook';

/** A table just written, to be kept. */
export interface TableToKeep {
  readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
  readonly associationIds: readonly AssociationId[];
}

/** What the tables of grants ask of other features. */
export interface GrantPapersDependencies {
  readonly store: Store;
  readonly town: () => Town;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly tableOf: (db: Reader, id: CampaignId, today: CivilDate) => { readonly campaign: Campaign; readonly rows: readonly GrantRow[] };
  readonly keep: (paper: TableToKeep, call: Call) => IssuedDocument;
}

/** Which table of which campaign. */
interface TableOrder {
  readonly campaignId: CampaignId;
  readonly table: CampaignTableKind;
}

export type GrantPapersService = ReturnType<typeof createGrantPapersService>;

const YEARS_BEFORE = 3;

/** The tables of grants in Word and in workbooks, and the figures of their charts. */
export function createGrantPapersService({ store, town, lawOn, tableOf, keep }: GrantPapersDependencies) {
  const campaignModel = ({ campaignId, table }: TableOrder, { today }: Call): TableModel =>
    store.read((db) => {
      const { campaign, rows } = tableOf(db, campaignId, today);
      const living = rows.filter(({ closedAs }) => closedAs === null);
      const concerned = report.concernedIn(db, campaignId, today);
      return campaignTable(
        table,
        { campaign, rows: living, concerned, votedBefore: report.votedBefore(db, campaign, YEARS_BEFORE) },
        today,
      );
    });

  const annexModel = (year: number, { today }: Call): TableModel =>
    store.read((db) => {
      const end = civilDate(`${year}-12-31`);
      const law = lawOn(db, end < today ? end : today);
      const cash = report.cashOf(db, year);
      const ids = cash.map(({ associationId }) => associationId);
      return annexTable({ year, cash, inKind: report.inKindOf(db, year), products: productsUpTo(db, year, ids), law, today });
    });

  async function issue(model: TableModel, call: Call): Promise<IssuedDocument> {
    const { writeTable } = await import('./write-papers');
    const bytes = await writeTable(town(), model);
    const title = `${model.title}, au ${formatDateMedium(call.today)}`;
    return keep({ document: { kind: 'grants-table', title, fileName: `${model.fileName}.docx`, bytes }, associationIds: [] }, call);
  }

  async function workbook(model: TableModel): Promise<{ fileName: string; bytes: Uint8Array }> {
    return { fileName: `${model.fileName}.xlsx`, bytes: await workbookOf(model) };
  }

  return {
    issue: (order: TableOrder, call: Call) => issue(campaignModel(order, call), call),
    workbook: (order: TableOrder, call: Call) => workbook(campaignModel(order, call)),
    issueAnnex: (year: number, call: Call) => issue(annexModel(year, call), call),
    annexWorkbook: (year: number, call: Call) => workbook(annexModel(year, call)),
    byDomain: (id: CampaignId): DomainFigures[] => store.read((db) => report.figuresByDomain(db, id)),
    byYear: (years: number): YearFigures[] => store.read((db) => report.figuresByYear(db, years)),
  };
}
