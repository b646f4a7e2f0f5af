import type { Message } from '../../finding.ts';
import { message } from '../../finding.ts';

/** A key of the front matter. */
export interface Key {
  readonly name: string;
  readonly meaning: Message;
  /** What is written behind its colon, in VS Code's snippet syntax. */
  readonly value: string;
  /** Whether there are values to choose from. */
  readonly hasValues: boolean;
}

/** The keys that front matter may have, in the order in which the template writes them. */
export const keys: readonly Key[] = [
  {
    name: 'star',
    meaning: message('Makes the file an answer; may name a framework that lacks a part, or set rules for this file.'),
    value: 'true',
    hasValues: false,
  },
  {
    name: 'type',
    meaning: message('What kind of question it answers; what is expected of the parts follows it.'),
    value: '',
    hasValues: true,
  },
  { name: 'level', meaning: message('The level that you apply for.'), value: '', hasValues: true },
  { name: 'competencies', meaning: message('What the story shall show.'), value: '[$0]', hasValues: true },
  {
    name: 'company',
    meaning: message('The employer that you prepare for; a role will do.'),
    value: '',
    hasValues: false,
  },
  { name: 'tags', meaning: message('Words for your own order.'), value: '[$0]', hasValues: false },
  { name: 'target', meaning: message('Seconds that the answer may take to speak.'), value: '', hasValues: true },
  {
    name: 'lang',
    meaning: message('Language of the text; English where it is left out.'),
    value: '',
    hasValues: true,
  },
];
