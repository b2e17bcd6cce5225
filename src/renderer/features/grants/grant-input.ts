import type { GrantRequestInput, GrantRow } from '#shared/features/grants/model';

/** What is sent back to change a request: its own values, without what the table shows beside them. */
export function grantInputOf({ purpose, asked, proposed, committee, voted, receivedOn, note }: GrantRow): GrantRequestInput {
  return { purpose, asked, proposed, committee, voted, receivedOn, note };
}
