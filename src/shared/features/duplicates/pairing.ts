/** How two candidates are compared: what brings them together, and what is then made of them. */
interface Pairing<Candidate, Pair> {
  /** Two candidates that share a key are compared. */
  readonly keysOf: (candidate: Candidate) => Iterable<string>;
  /** Words of a name: two candidates that share one of their rarest words are compared. */
  readonly wordsOf: (candidate: Candidate) => readonly string[];
  /** Null: they are not alike. */
  readonly compare: (one: Candidate, other: Candidate) => Pair | null;
}

/** In a larger group (a switchboard’s number, a town’s name), each is compared with the first only: the work stays linear. */
const LARGEST_GROUP = 20;
const RAREST_WORDS = 2;

/** Every pair worth a look, each once, without comparing everybody with everybody: linear in the number of candidates. */
export function likelyPairs<Candidate, Pair>(candidates: readonly Candidate[], pairing: Pairing<Candidate, Pair>): Pair[] {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  const look = (a: number, b: number) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const [one, other] = [candidates[first], candidates[second]];
    const key = first * candidates.length + second;
    if (a === b || one === undefined || other === undefined || seen.has(key)) return;
    seen.add(key);
    const pair = pairing.compare(one, other);
    if (pair !== null) pairs.push(pair);
  };
  for (const group of groupsBy(candidates, pairing.keysOf).values()) lookInside(group, look);
  lookByRareWords(candidates, pairing.wordsOf, look);
  return pairs;
}

function lookInside(group: readonly number[], look: (a: number, b: number) => void): void {
  const [first] = group;
  if (first === undefined) return;
  if (group.length > LARGEST_GROUP) for (const other of group) look(first, other);
  else for (const [index, one] of group.entries()) for (const other of group.slice(index + 1)) look(one, other);
}

function lookByRareWords<Candidate>(
  candidates: readonly Candidate[],
  wordsOf: (candidate: Candidate) => readonly string[],
  look: (a: number, b: number) => void,
): void {
  const holders = groupsBy(candidates, wordsOf);
  for (const [index, candidate] of candidates.entries()) {
    const groups = wordsOf(candidate).map((word) => holders.get(word) ?? []);
    const rarest = groups.filter(({ length }) => length <= LARGEST_GROUP).toSorted((a, b) => a.length - b.length);
    for (const group of rarest.slice(0, RAREST_WORDS)) for (const other of group) look(index, other);
  }
}

function groupsBy<Candidate>(candidates: readonly Candidate[], keysOf: (candidate: Candidate) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, candidate] of candidates.entries()) {
    for (const key of new Set(keysOf(candidate))) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  return groups;
}
