/** The name or number of a character: `&amp;`, `&#60;`. */
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iu;

/** No reference is longer. */
const longestReference = 34;

/** What opens a tag, a comment, an instruction or an address in angle brackets. */
const tag = /^<[a-z/!?]/iu;

/** What makes a link, a reference or a definition of the brackets before it. */
const afterBracket = /^\][[(:]/u;

const punctuation = /^\\[\p{P}\p{S}]/u;

/** Headings, list items, quotations and fences at the start of a line. */
const blockStart = /^(?:#{1,6}(?=\s|$)|[+\-*](?=\s|$)|>|~{3})/u;

/** A rule, an underline or the second row of a table. */
const ruleLine = /^[-=_*|: \t]+$/u;

const listNumber = /^(\d{1,9})(?=[.)](?:\s|$))/u;

/**
 * A line of plain text as Markdown that reads the same: nothing in it is taken for markup. Marks that could not be
 * markup where they stand stay as they are, so that `snake_case`, "5 * 3" and "[sic]" keep their looks in the file too.
 *
 * @param line - One line, without white space at its ends.
 */
export function escapeLine(line: string): string {
  const inline = escapeInline(line);
  if (ruleLine.test(line) || blockStart.test(inline)) return inline.startsWith('\\') ? inline : `\\${inline}`;
  return inline.replace(listNumber, '$1\\');
}

/**
 * Text inside a line as Markdown that reads the same.
 *
 * @param text - Part of one line.
 */
export function escapeInline(text: string): string {
  let escaped = '';
  let from = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!isMark(text, offset)) continue;
    escaped += `${text.slice(from, offset)}\\`;
    from = offset;
  }
  return escaped + text.slice(from);
}

/** Whether the character at an offset could be read as markup. */
function isMark(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  switch (text.charAt(offset)) {
    case '`':
      return true;
    case '*':
      return !(isBlank(before) && isBlank(after));
    case '_':
      return !(isBlank(before) && isBlank(after)) && !(isWord(before) && isWord(after));
    case '~':
      return before === '~' || after === '~' || !isBlank(before);
    case '$':
      // The editor's preview sets what stands between two of them as a formula; amounts are none to it.
      return !isBlank(before) && !/\d/.test(after);
    case '\\':
      return offset + 1 === text.length || punctuation.test(text.slice(offset, offset + 2));
    case '&':
      return reference.test(text.slice(offset, offset + longestReference));
    case '<':
      return tag.test(text.slice(offset, offset + 2));
    case ']':
      return afterBracket.test(text.slice(offset, offset + 2));
    default:
      return false;
  }
}

function isBlank(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
