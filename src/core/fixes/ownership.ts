import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import type { Attribution } from '../language/attribution/model.ts';
import type { Sentence } from '../language/sentence.ts';

/**
 * A scaffold that turns a sentence to the writer's own part and keeps its facts: what was theirs to do stays for the
 * writer to say, so that nothing is claimed for them.
 *
 * @param sentence - The sentence that blames.
 * @param attribution - Who is made the agent of what in it.
 */
export function ownershipFix(sentence: Sentence, attribution: Attribution): Fix {
  switch (attribution.kind) {
    case 'disclaimer':
      return replaceFix(sentence, 'My part in it was ${1:⟨what you did or left undone⟩}.');
    case 'evasion':
      return replaceFix(sentence, 'I ${1:⟨what you did or left undone⟩}.');
    case 'coercion':
      return insertFix(sentence, '; I decided to ${1:⟨what you chose⟩} and had not ${2:⟨what was yours to do⟩}');
    case 'person':
    case 'cause':
    case 'judgement':
    case 'contempt':
    case 'accusation':
    case 'ownership':
      return insertFix(sentence, ', and I had not ${1:⟨what was yours to do⟩}');
  }
}

function replaceFix(sentence: Sentence, snippet: string): Fix {
  return {
    title: message('Say your own part instead'),
    edits: [{ range: sentence.range, text: snippet, snippet: true }],
    safe: false,
  };
}

function insertFix(sentence: Sentence, snippet: string): Fix {
  const end = endOfWords(sentence);
  return {
    title: message('Add your own part: “I had not …”'),
    edits: [{ range: { start: end, end }, text: snippet, snippet: true }],
    safe: false,
  };
}

/** Before the marks that close the sentence. */
function endOfWords(sentence: Sentence): number {
  const last = sentence.tokens.findLast(({ kind }) => kind !== 'punctuation');
  return last?.range.end ?? sentence.range.end;
}
