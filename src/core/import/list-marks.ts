/** The mark of a list item, and what follows it. */
export interface ListMark {
  /** `-`, or a number with its point or bracket. */
  readonly mark: string;
  readonly text: string;
}

/** Bullets as pages, word processors and mails write them. */
const bullet = /^[-–*+•·◦▪▫‣⁃∙●○■□➤►▶→] (?=\S)/u;

const number = /^(\d{1,9}[.)]) (?=\S)/u;

/** The bullet that a line begins with. */
export function bulletOf(line: string): ListMark | undefined {
  const found = bullet.exec(line)?.[0];
  return found === undefined || !/[\p{L}\p{N}]/u.test(line) ? undefined : { mark: '-', text: line.slice(found.length) };
}

/** The number of a list item that a line begins with. */
export function numberOf(line: string): ListMark | undefined {
  const found = number.exec(line);
  return found === null ? undefined : { mark: found[1] ?? '', text: line.slice(found[0].length) };
}
