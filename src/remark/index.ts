import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { parseAnswers } from '../core/answer/parse.ts';
import type { Configuration } from '../core/configuration.ts';
import { checkConfiguration } from '../core/configuration/check.ts';
import { formatMessage } from '../core/finding.ts';
import { lint } from '../core/lint.ts';
import { toMessages } from '../core/messages.ts';
import { rules } from '../core/rules/index.ts';

/**
 * A remark plugin that reports on answers as vfile messages. Files that are no answers pass without a word. It runs
 * anywhere and so reads no file of its own: what stands in a `.starwriterrc.json` can be given to it.
 *
 * @param configuration - As in the configuration file. What is wrong in it is reported with each answer; the rest holds.
 */
const starWriter: Plugin<[Configuration?], Root> = (configuration = {}) => {
  const { issues } = checkConfiguration(
    configuration,
    rules.map((rule) => rule.metadata),
  );
  return (tree, file) => {
    const text = String(file);
    const answers = parseAnswers(text, { tree, ...(file.basename !== undefined && { fileName: file.basename }) });
    if (answers.answers.length === 0) return;
    for (const { message, path } of issues) {
      const place = ['Options of the plugin', ...(path.length > 0 ? [path.join('.')] : [])].join(', ');
      const reason = `${place}: ${formatMessage(message)}`;
      file.message(reason, { source: 'star-writer', ruleId: 'configuration' });
    }
    file.messages.push(...toMessages(text, lint(answers, configuration).findings));
  };
};

export default starWriter;
