/** What a snippet inserts, and the stops in it. */
export interface ReadSnippet {
  readonly text: string;
  /** Numbers of the stops in their order. */
  readonly stops: readonly number[];
}

/**
 * Reads the part of VS Code's snippet syntax that templates use: `$1`, `${1}`, `${1:text}`, `${1|a,b|}` and escapes. Written
 * from the grammar of the syntax, apart from the code under test. A variable or anything else that begins with `$`
 * is an error.
 */
export function readSnippet(snippet: string): ReadSnippet {
  const stops: number[] = [];
  let at = 0;
  let text = '';
  while (at < snippet.length) text += snippet[at] === '$' ? stop() : character('\\$}');
  return { text, stops };

  function stop(): string {
    const match = /^\$(?:(\d+)|\{(\d+)([:|}]))/.exec(snippet.slice(at));
    if (match === null) throw new Error(`No stop at ${at}: ${snippet.slice(at, at + 20)}`);
    stops.push(Number(match[1] ?? match[2]));
    at += match[0].length;
    if (match[3] === undefined || match[3] === '}') return '';
    return match[3] === ':' ? until('}', '\\$}') : firstOption();
  }

  function until(close: string, escapable: string): string {
    let inside = '';
    while (snippet[at] !== close) {
      if (at >= snippet.length) throw new Error('A stop is not closed');
      inside += snippet[at] === '$' && escapable.includes('$') ? stop() : character(escapable);
    }
    at += 1;
    return inside;
  }

  function firstOption(): string {
    let first: string | undefined;
    let option = '';
    while (!snippet.startsWith('|}', at)) {
      if (at >= snippet.length) throw new Error('A choice is not closed');
      if (snippet[at] === ',') {
        first ??= option;
        at += 1;
      } else option += character('\\,|');
    }
    at += 2;
    return first ?? option;
  }

  function character(escapable: string): string {
    const next = snippet[at + 1];
    if (snippet[at] === '\\' && next !== undefined && escapable.includes(next)) {
      at += 2;
      return next;
    }
    at += 1;
    return snippet[at - 1] ?? '';
  }
}
