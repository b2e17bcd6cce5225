import type { FileFault } from '#shared/kernel/errors';

/** A file that cannot be read as a spreadsheet, and why. `limit` is the size in bytes or the number of lines it goes beyond. */
export class Unreadable extends Error {
  readonly fault: FileFault;
  readonly limit: number | undefined;

  constructor(fault: FileFault, limit?: number, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'Unreadable';
    this.fault = fault;
    this.limit = limit;
  }
}
