import type { NarrativePart } from '../../answer/model.ts';
import type { Amount } from './amount.ts';
import { gather } from './evidence.ts';
import type { Judgement } from './judge.ts';
import { judge } from './judge.ts';
import type { Lexeme } from './lexemes.ts';
import type { QuantityKind } from './model.ts';
import type { NumberName } from './names.ts';
import { weigh } from './weighing/weigh.ts';
import { readWordSigns } from './weighing/word-signs.ts';

/** The amounts and names of a sentence, before they are judged. */
export interface Scanned {
  readonly lexemes: readonly Lexeme[];
  readonly amounts: readonly Amount[];
  readonly names: readonly NumberName[];
  /** As its section or its words say. */
  readonly part: NarrativePart | undefined;
}

/** What the rules' own verdict weighs for and against: chosen on sentences that no rule was worked out on. */
export const verdict = { outcome: 2, other: -1 } as const;

/**
 * Says of each amount what it is. Where the section says which part is told, rules decide. Where nothing does, whether
 * an amount is an outcome is weighed from all that stands around it, the rules' verdict being one voice among many.
 *
 * @param scanned - The sentence's amounts.
 * @param given - The part that its section gives.
 */
export function decide(scanned: Scanned, given: NarrativePart | undefined): { amount: Amount; judgement: Judgement }[] {
  const { lexemes, amounts, names, part } = scanned;
  const words = given === undefined && amounts.length > 0 ? readWordSigns(lexemes) : undefined;
  return amounts.map((amount) => {
    const evidence = gather(lexemes, amount, part);
    const judgement = judge(evidence);
    if (words === undefined) return { amount, judgement };
    const stretch = judgement.period ? judgement.kind : undefined;
    const sum = weigh(evidence, { amounts, names: names.length, stretch, words });
    const outcome = judgement.kind === 'outcome';
    const weighed = sum + (outcome ? verdict.outcome : verdict.other) > 0;
    const kind = weighed ? 'outcome' : outcome ? otherKind(evidence.governor) : judgement.kind;
    return { amount, judgement: { ...judgement, kind } };
  });
}

function otherKind({ kind, mood }: { readonly kind: string; readonly mood: string }): QuantityKind {
  if (mood === 'planned') return 'target';
  return kind === 'effort' || kind === 'take' || kind === 'perform' ? 'effort' : 'scale';
}
