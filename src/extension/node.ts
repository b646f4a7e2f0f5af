/** The entry for the editor's Node host: desktop, remote and code-server. */
export { activate } from './activate.ts';
