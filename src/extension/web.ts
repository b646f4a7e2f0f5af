/** The entry for the editor's web worker host: vscode.dev and github.dev. */
export { activate } from './activate.ts';
