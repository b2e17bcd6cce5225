/** A clock that stands still until it is moved. Starts at noon UTC of its day. */
export class TestClock {
  #now: number;

  constructor(today: string) {
    this.#now = Date.parse(`${today}T12:00:00Z`);
  }

  readonly now = (): number => this.#now;

  /** Moves on by whole seconds. */
  advance(seconds: number): void {
    this.#now += seconds * 1000;
  }

  /** Goes to noon UTC of a day. */
  moveTo(day: string): void {
    this.#now = Date.parse(`${day}T12:00:00Z`);
  }
}
