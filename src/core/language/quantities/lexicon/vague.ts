import { wordSet } from '../../english/word-set.ts';

/** Adverbs of size: beside a change they stand where a number could. */
export const sizeAdverbs = wordSet(`significantly substantially dramatically drastically greatly hugely massively
  considerably immensely tremendously vastly markedly noticeably remarkably enormously sharply radically exponentially
  heavily appreciably measurably notably majorly somewhat slightly vastly severely strongly steeply rapidly`);

/** Of the adverbs, those that say a size beside any verb of doing ("softened it significantly"), not a manner ("relied heavily"). */
export const plainSizeAdverbs = wordSet(
  'significantly substantially dramatically drastically considerably massively hugely',
);

/** With "more" and "less", states of mind that nobody would put a number on. */
export const attitudes =
  wordSet(`careful aware mindful confident comfortable open patient deliberate cautious thoughtful
  conscious empathetic collaborative intentional proactive relaxed at than like of about than`);

/** Only before a comparative are these sizes: "much faster", "far fewer", not "much appreciated" or "far away". */
export const comparativeAdverbs = wordSet('much far way lots loads heaps');

/** Adjectives of size: with a noun of change they stand where a number could ("a huge improvement"). */
export const sizeAdjectives = wordSet(`significant substantial dramatic drastic huge massive considerable immense
  tremendous vast marked noticeable remarkable enormous sharp radical exponential big large major great sizeable sizable
  notable measurable tangible slight`);

/** Comparatives that the adverbs strengthen; -er words that are none are left out by being absent. */
export const sizedComparatives = wordSet(`faster quicker better worse higher lower larger smaller bigger shorter longer
  cheaper smoother easier safer stronger happier fewer less more greater quieter lighter simpler cleaner leaner richer
  busier earlier sooner slower wider healthier closer`);

/** Openings of an amount without a number: "a lot of users", "many customers". */
export const looseQuantifiers: readonly (readonly string[])[] = [
  'a lot of',
  'lots of',
  'loads of',
  'plenty of',
  'tons of',
  'a ton of',
  'a great deal of',
  'a good deal of',
  'a large number of',
  'a huge number of',
  'a great number of',
  'a significant number of',
  'a large amount of',
  'a huge amount of',
  'a significant amount of',
  'a great many',
  'many',
  'numerous',
  'countless',
].map((words) => words.split(' '));

/** What stands after a change to size it: "improved a lot". */
export const looseDegrees: readonly (readonly string[])[] = [
  'a lot',
  'a great deal',
  'a good deal',
  'quite a bit',
  'a ton',
  'big time',
  'by a lot',
  'by a wide margin',
].map((words) => words.split(' '));

/** Things of which "a lot" is no amount that anybody would measure. */
export const unmeasured = wordSet(`thought effort work care patience respect fun sense pressure courage trust confidence
  energy attention love support help practice experience knowledge hope stress anxiety pride joy interest praise respect
  lessons things ways people's reasons levels hats fronts times thanks discussion discussions feedback empathy research learning
  room noise`);
