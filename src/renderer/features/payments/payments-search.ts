/** What the page of payments shows, as it stands in its address. */
export interface PaymentsSearch {
  readonly view?: PaymentsView | undefined;
  readonly year?: number | undefined;
  readonly q?: string | undefined;
  readonly page?: number | undefined;
}

/** The lists of the page, in the order of the work. */
export const PAYMENTS_VIEWS = ['unplanned', 'to-pay', 'late', 'paid', 'owed'] as const;
export type PaymentsView = (typeof PAYMENTS_VIEWS)[number];

/** Lines in a page. */
export const LINES_PER_PAGE = 50;
