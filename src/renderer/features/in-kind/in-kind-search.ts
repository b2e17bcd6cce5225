import type { SupportKind } from '#shared/features/in-kind/model';

/** What the page of the help in kind shows, as it stands in its address. */
export interface InKindSearch {
  readonly year?: number | undefined;
  /** Absent: line by line. */
  readonly view?: 'associations' | undefined;
  readonly kind?: SupportKind | undefined;
  readonly q?: string | undefined;
  readonly page?: number | undefined;
}

/** Lines in a page. */
export const LINES_PER_PAGE = 50;
