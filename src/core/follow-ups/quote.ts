/** The longest excerpt of the answer that a question holds, in words. */
const mostWords = 9;

/** Words of the answer as a question quotes them; a long stretch is cut. */
export function quoted(text: string): string {
  const words = text.replaceAll(/["“”]/g, '').trim().split(/\s+/);
  const cut = words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
  return `“${cut.replace(/[.,;:!?]+$/, '')}”`;
}

/** A person as somebody else speaks of them to the writer: "my manager" is "your manager", "a nurse" is "the nurse". */
export function toListener(party: string): string {
  const [first = '', ...rest] = party.split(' ');
  const others: Readonly<Record<string, string>> = {
    my: 'your',
    our: 'your',
    a: 'the',
    an: 'the',
    the: 'the',
    your: 'the',
  };
  const other = Object.hasOwn(others, first.toLowerCase()) ? others[first.toLowerCase()] : first;
  return [other, ...rest].join(' ');
}
