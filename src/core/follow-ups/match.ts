import type { FollowUpKind, Probe, WrittenQuestion } from './model.ts';

/** Words by which a question of the writer's own is known to be after something. */
const signs: Readonly<Record<FollowUpKind, RegExp>> = {
  metric:
    /\b(?:measur|metric|figures?|numbers?\b|baseline|how much|from what|compared|know (?:that )?it worked|tell that it worked)/i,
  lasting: /\b(?:still|today|to this day|last(?:ed|ing)|held up|hold up)\b/i,
  decision:
    /\b(?:alternative|options?|what else|instead|consider|why did you|why not|choice|choose|chose|decide|decision)/i,
  choice: /\b(?:hardest|difficult|choice|choose|chose|decide|decision|turn down)/i,
  'trade-off': /\b(?:trade-?offs?|give up|gave up|sacrific|cost|downside|price|turn down|risk)/i,
  ownership: /\b(?:your own|your part|your role|you personally|yourself|your contribution|which steps)/i,
  failure: /\b(?:notice|find out|found out|discover|tell first|who knew|mistake|go wrong|went wrong|gone wrong)/i,
  prevention: /\b(?:happens? again|prevent|in place|make sure|repeat)/i,
  disagreement: /\b(?:disagree|other side|their (?:view|side)|tell this story|conflict|react|push(?:ed)? back)/i,
  team: /\b(?:how (?:large|big|many)|team size|size of|who was (?:in|on) (?:the|your))\b/i,
  timeline: /\b(?:when (?:was|did|were)|how long|timeline|deadline)\b/i,
  learning:
    /\b(?:differently|learn|lesson|help you|used (?:it|that|this) (?:again|since)|appl(?:y|ied) (?:it|that|this))/i,
};

/** A match by kind alone counts less than one that names the same thing. */
const weights = { same: 100, subject: 10, kind: 1 };

/** Shorter words say nothing of what is meant. */
const shortest = 4;

/**
 * Which written question is which probe's: the same question, or one of the same kind that speaks of the same thing, or,
 * where it names nothing that another probe speaks of, one of the same kind. Each stands for one probe at most.
 */
export function matchWritten(
  probes: readonly Probe[],
  written: readonly WrittenQuestion[],
): ReadonlyMap<Probe, WrittenQuestion> {
  const pairs = probes.flatMap((probe) => written.map((one) => ({ probe, one, weight: weigh(probe, one) })));
  const matched = new Map<Probe, WrittenQuestion>();
  const taken = new Set<WrittenQuestion>();
  for (const { probe, one, weight } of pairs.sort((first, second) => second.weight - first.weight)) {
    if (weight <= 0 || matched.has(probe) || taken.has(one)) continue;
    matched.set(probe, one);
    taken.add(one);
  }
  return matched;
}

function weigh({ kind, question, subject }: Probe, written: WrittenQuestion): number {
  if (plain(question) === plain(written.question)) return weights.same;
  if (!signs[kind].test(written.question)) return 0;
  const own = wordsOf(written.question);
  const shared = [...wordsOf(subject)].filter((word) => own.has(word)).length;
  return weights.kind + shared * weights.subject;
}

/** Letters and figures only: quotation marks and escapes differ by editor. */
function plain(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(' ')
      .filter((word) => word.length >= shortest || /\p{N}/u.test(word)),
  );
}
