/**
 * What VS Code prints on every start and what says nothing about the extension: missing native modules (they are never
 * compiled here), deprecations of its own code, services that a bare build does not have.
 */
const noise = [
  'spdlog',
  'watchdog',
  'Could not locate the bindings file',
  'Cannot find module', // of native modules; a missing module of our own fails the suite's start, which is reported
  'DeprecationWarning',
  'ExperimentalWarning',
  'Use `node --trace',
  'localhost is not supported', // the browser's words on service workers
];

/** Whether a line of VS Code's log tells nothing. */
export function isNoise(line: string): boolean {
  return line.trim() === '' || noise.some((words) => line.includes(words));
}
