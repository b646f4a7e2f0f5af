import { strengthKinds } from '../../core/finding.ts';
import { touches } from '../../core/text/range.ts';
import { localise } from '../localise.ts';
import type { Contributor } from './contribution.ts';

/** Says what is good. */
export const aboutStrengths: Contributor = ({ state, offset }) =>
  (state.report?.answers ?? [])
    .flatMap(({ strengths }) => strengths)
    .filter(({ range }) => touches(range, offset))
    .map(({ kind, range }) => ({
      range,
      write: (text) => {
        text.appendMarkdown('**STAR** ✓ ').appendText(localise(strengthKinds[kind]));
      },
    }));
