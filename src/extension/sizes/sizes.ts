import type { TextDocument } from 'vscode';
import { CodeLens, Disposable, EventEmitter, l10n, languages, workspace } from 'vscode';
import { questionTypeOf } from '../../core/analysis.ts';
import { sectionSize } from '../../core/profiles/section-size.ts';
import { toRange } from '../convert.ts';
import { describeSize } from '../describe-size.ts';
import { isEligible } from '../documents/eligible.ts';
import type { Answered } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { concerns, readSettings } from '../settings.ts';

/**
 * Shows above each part its words, its time and its share against what the type of question expects. A CodeLens and no
 * inlay hint: it stands apart from the sentences, and does not move them while they are written.
 */
export const sizes: Feature = ({ documents }) => {
  const changed = new EventEmitter<void>();
  const fire = (): void => {
    changed.fire();
  };
  return Disposable.from(
    changed,
    documents.onDidAnalyse(fire),
    workspace.onDidChangeConfiguration((event) => {
      if (concerns(event, 'sectionSizes')) fire();
    }),
    languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: async (document, token) => {
          if (!readSettings(document.uri).sectionSizes || !isEligible(document)) return [];
          // Nothing is worked out while somebody types: until the text was analysed, the editor keeps the old lines.
          const state = await documents.whenAnalysed(document.uri);
          return token.isCancellationRequested || state.kind !== 'answers' ? [] : lensesOf(document, state);
        },
      },
    ),
  );
};

function lensesOf(document: TextDocument, { file, preferences }: Answered): CodeLens[] {
  return file.answers.flatMap((answer) => {
    const type = questionTypeOf(file, answer);
    return answer.sections.map((section) => {
      const title = describeSize(sectionSize(answer, section, type, preferences.pace));
      const tooltip = l10n.t(
        'Words, time to say them, and share of the answer, with what this type of question expects',
      );
      return new CodeLens(toRange(document, section.label.range), {
        command: 'starWriter.outline.focus',
        title,
        tooltip,
      });
    });
  });
}
