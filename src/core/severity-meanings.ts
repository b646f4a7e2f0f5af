import type { Message, Severity } from './finding.ts';
import { message } from './finding.ts';

/** What a rule's severity makes of its findings; `off` among them. */
export const severityMeanings: Readonly<Record<Severity | 'off', Message>> = {
  error: message('Shown as an error.'),
  warning: message('Shown as a warning.'),
  information: message('Shown as information.'),
  hint: message('Shown as a faint hint, and not in the list of problems.'),
  off: message('Not looked for.'),
};
