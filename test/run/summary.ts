import type { Outcome } from './step.ts';

/**
 * Prints how every step ended and, as the last line, the sum.
 *
 * @returns the exit code.
 */
export function printSummary(outcomes: readonly Outcome[], print: (text: string) => void): number {
  print('\n=== summary ===\n');
  for (const { name, passed, failed, pending, seconds } of outcomes) {
    const counts = passed + failed + pending === 0 ? 'ok' : `${passed} passed, ${failed} failed`;
    const left = pending === 0 ? '' : `, ${pending} pending`;
    print(`${failed === 0 ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s): ${counts}${left}\n`);
  }
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  print(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
