import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { parseAnswers } from '../core/answer/parse.ts';
import type { Configuration } from '../core/configuration.ts';
import { lint } from '../core/lint.ts';
import { toMessages } from '../core/messages.ts';

/**
 * A remark plugin that reports on answers as vfile messages. Files that are no answers pass without a word.
 *
 * @param configuration - Severities and options by rule.
 */
const starWriter: Plugin<[Configuration?], Root> = (configuration = {}) => {
  return (tree, file) => {
    const text = String(file);
    const answers = parseAnswers(text, { tree, ...(file.basename !== undefined && { fileName: file.basename }) });
    file.messages.push(...toMessages(text, lint(answers, configuration).findings));
  };
};

export default starWriter;
