import { inferQuestionType } from '../../questions/infer.ts';
import type { Completion, CompletionRequest } from '../model.ts';
import { offer } from '../model.ts';
import { offerCompetencies } from './competencies.ts';
import type { Inside } from './inside.ts';
import { keys } from './keys.ts';
import type { Place } from './place.ts';
import { placeIn } from './place.ts';
import type { Value } from './values.ts';
import { optionValues, ruleValues, severityValues, valuesOf } from './values.ts';

/**
 * What front matter may hold at the caret: keys, values, competencies, rules.
 *
 * @param request - Where it is to be completed.
 * @param inside - The front matter that the caret is in.
 */
export function offerFrontMatter(request: CompletionRequest, inside: Inside): Completion[] {
  if (!isOurs(request, inside)) return [];
  const place = placeIn(request.text, inside.range, request.offset);
  if (place === undefined) return [];
  const [key, rules, rule, option] = place.path;
  if (key === undefined) return offerKeys(place);
  if (rules === undefined) {
    if (key === 'competencies' && place.expects !== 'key') return offerCompetencies(place, request.competencies);
    if (key === 'star' && place.expects === 'key') return offerRulesKey(place);
    if (place.expects !== 'value') return [];
    return offerValues(place, key === 'type' ? likelyFirst(request, valuesOf(key)) : valuesOf(key));
  }
  if (key !== 'star' || rules !== 'rules') return [];
  if (rule === undefined) return place.expects === 'key' ? offerNames(place, ruleValues()) : [];
  if (option !== undefined) return place.expects === 'value' ? offerValues(place, optionValues(rule, option)) : [];
  if (place.expects === 'key') return offerNames(place, optionValues(rule));
  const isFirst = place.expects === 'value' || place.others.length === 0;
  return isFirst ? offerValues(place, severityValues) : [];
}

/** Other Markdown has front matter as well: only an answer's, or one that holds nothing yet, is completed. */
function isOurs({ text, isNamed, file }: CompletionRequest, { range, isOpen }: Inside): boolean {
  const inner = text.slice(range.start, range.end);
  if (isNamed || /^star\s*:/m.test(inner) || file().answers.length > 0) return true;
  const others = /^(?!(?:star|type|level|competencies|company|tags|target|lang)\b)[\w-]+\s*:/m;
  return isOpen && text.slice(range.end).trim() === '' && !others.test(inner);
}

/** The type that the question's words tell stands before the others. */
function likelyFirst({ file }: CompletionRequest, values: readonly Value[]): Value[] {
  const [answer] = file().answers;
  const likely = inferQuestionType(answer?.question?.text ?? answer?.title?.text ?? '');
  return [...values.filter(({ name }) => name === likely), ...values.filter(({ name }) => name !== likely)];
}

function offerKeys(place: Place): Completion[] {
  const isAlone = place.rest.trim() === '';
  return keys
    .filter(({ name }) => !place.others.includes(name))
    .map(({ name, meaning, value, hasValues }) =>
      offer({
        kind: 'key',
        label: name,
        detail: meaning,
        edit: { range: place.word, text: isAlone ? `${name}: ${value}` : name, snippet: isAlone },
        continues: isAlone && hasValues,
      }),
    );
}

function offerRulesKey(place: Place): Completion[] {
  if (place.others.includes('rules') || place.rest.trimStart().startsWith(':')) return [];
  const text = place.isFlow ? 'rules: {$0}' : 'rules:\n  $0';
  return [offer({ kind: 'key', label: 'rules', edit: { range: place.word, text, snippet: true }, continues: true })];
}

/** Keys of a mapping whose values are chosen next. */
function offerNames(place: Place, names: readonly Value[]): Completion[] {
  const isAlone = !place.rest.trimStart().startsWith(':');
  return names
    .filter(({ name }) => !place.others.includes(name))
    .map(({ name, meaning }) =>
      offer({
        kind: 'key',
        label: name,
        detail: meaning,
        edit: { range: place.word, text: isAlone ? `${name}: ` : name, snippet: false },
        continues: isAlone,
      }),
    );
}

function offerValues({ word }: Place, values: readonly Value[]): Completion[] {
  return values.map(({ name, meaning, snippet }) =>
    offer({
      kind: 'value',
      label: name,
      detail: meaning,
      edit: { range: word, text: snippet ?? name, snippet: snippet !== undefined },
      continues: snippet !== undefined,
    }),
  );
}
