/** What an editor shows of a snippet before anything is typed: stops with their first values. */
export function plainSnippet(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => choices.split(',')[0] ?? '')
    .replaceAll(/\$\{\d+:([^}\\]*)\}/g, '$1')
    .replaceAll(/\$\{?\d+\}?/g, '')
    .replaceAll(/\\([$}\\])/g, '$1');
}
