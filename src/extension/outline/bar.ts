const cells = 4;

/**
 * A share as a small bar: `▰▰▱▱`. What is there is never shown as nothing, and what is not all never as all.
 *
 * @param share - From 0 to 1.
 */
export function bar(share: number): string {
  const rounded = Math.round(share * cells);
  const least = share > 0 ? 1 : 0;
  const most = share < 1 ? cells - 1 : cells;
  const filled = Math.min(Math.max(rounded, least), most);
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled);
}
