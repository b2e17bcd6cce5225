const SPACES = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Where a text stops being JSON, counted from 0; undefined when it is JSON. `JSON.parse` does not always tell. */
export function findJsonFault(text: string): number | undefined {
  const reader = createReader(text);
  const fault = reader.value();
  return fault ?? reader.end();
}

/** Each step gives the place of the fault it met, or undefined and is past what it read. */
function createReader(text: string) {
  let at = 0;

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function sign(expected: string): boolean {
    take(SPACES);
    if (text[at] !== expected) return false;
    at += 1;
    return true;
  }

  function value(): number | undefined {
    if (sign('{')) return members('}', member);
    if (sign('[')) return members(']', value);
    return take(STRING) || take(SCALAR) ? undefined : at;
  }

  function members(close: string, one: () => number | undefined): number | undefined {
    if (sign(close)) return undefined;
    do {
      const fault = one();
      if (fault !== undefined) return fault;
    } while (sign(','));
    return sign(close) ? undefined : at;
  }

  function member(): number | undefined {
    take(SPACES);
    return take(STRING) && sign(':') ? value() : at;
  }

  return {
    value,
    end: () => {
      take(SPACES);
      return at < text.length ? at : undefined;
    },
  };
}
