/** The editors that the hosts run, pinned. Raise them on purpose, and run every suite afterwards. */
export const versions = {
  /** The npm package with VS Code's server and workbench: the newest VS Code that the tests see (1.139). */
  codeServer: '4.139.1',
  /** The npm package with VS Code for the browser: the oldest VS Code that the extension supports (engines.vscode). */
  vscodeWeb: '1.91.1',
  /** Microsoft's server for the browser build. */
  testWeb: '0.0.81',
  /** What the desktop host downloads. */
  desktop: 'stable',
} as const;
