/** What the page of open data shows, as it stands in its address. */
export interface OpenDataSearch {
  readonly view?: OpenDataView | undefined;
  readonly year?: number | undefined;
  /** The imported file shown or compared. */
  readonly file?: string | undefined;
}

/** The parts of the page, in the order of the work. */
export const OPEN_DATA_VIEWS = ['publish', 'files', 'compare', 'deliberations'] as const;
export type OpenDataView = (typeof OPEN_DATA_VIEWS)[number];
