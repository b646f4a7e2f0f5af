/** Units of time by spelling, singular, plural and short; the value is the name used in `Quantity.unit`. */
export const durations: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ms', 'ms millisecond milliseconds msec'],
      ['µs', 'µs us microsecond microseconds'],
      ['seconds', 's sec secs second seconds'],
      ['minutes', 'min mins minute minutes'],
      ['hours', 'h hr hrs hour hours'],
      ['days', 'd day days'],
      ['shifts', 'shift shifts'],
      ['nights', 'night nights'],
      ['weeks', 'wk wks week weeks fortnight'],
      ['weekends', 'weekend weekends'],
      ['sprints', 'sprint sprints'],
      ['months', 'mo mos month months'],
      ['quarters', 'quarter quarters'],
      ['terms', 'term terms semester semesters'],
      ['seasons', 'season seasons'],
      ['years', 'y yr yrs year years'],
      ['decades', 'decade decades'],
    ] as const
  ).flatMap(([unit, spellings]) => spellings.split(' ').map((spelling) => [spelling, unit] as const)),
);

/** Rough length of a unit of time in seconds: only to tell which of two is longer. */
export const secondsIn: ReadonlyMap<string, number> = new Map([
  ['µs', 1e-6],
  ['ms', 1e-3],
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3_600],
  ['shifts', 28_800],
  ['nights', 40_000],
  ['days', 86_400],
  ['weekends', 172_800],
  ['weeks', 604_800],
  ['sprints', 1_209_600],
  ['months', 2_629_800],
  ['terms', 7_889_400],
  ['seasons', 7_889_400],
  ['quarters', 7_889_400],
  ['years', 31_557_600],
  ['decades', 315_576_000],
]);

/** Time words that are no measure but may name a period ("over the winter", "by Easter"). */
export const seasonsAndFeasts: ReadonlySet<string> = new Set(
  'morning afternoon evening noon midnight winter spring summer autumn fall christmas easter ramadan diwali thanksgiving holidays release launch cutover go-live period peak'.split(
    ' ',
  ),
);

/** Currencies by sign, code or word, as ISO 4217. */
export const currencies: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', '$ us$ usd dollar dollars bucks'],
      ['EUR', '€ eur euro euros'],
      ['GBP', '£ gbp pound pounds quid'],
      ['JPY', '¥ jpy yen'],
      ['INR', '₹ inr rs rupee rupees'],
      ['CHF', 'chf franc francs'],
      ['SEK', 'sek kronor'],
      ['DKK', 'dkk kroner'],
      ['NOK', 'nok'],
      ['CAD', 'cad c$ ca$'],
      ['AUD', 'aud a$ au$'],
      ['NZD', 'nzd nz$'],
      ['SGD', 'sgd s$'],
      ['HKD', 'hkd hk$'],
      ['CNY', 'cny rmb yuan'],
      ['ZAR', 'zar rand'],
      ['AED', 'aed dirham dirhams'],
      ['NGN', '₦ ngn naira'],
      ['MXN', 'mxn peso pesos'],
      ['BRL', 'brl r$ reais'],
      ['PLN', 'pln zloty'],
      ['KRW', '₩ krw won'],
    ] as const
  ).flatMap(([code, spellings]) => spellings.split(' ').map((spelling) => [spelling, code] as const)),
);

/** Hundredths of a currency; which currency the text does not say. */
export const smallChange: ReadonlySet<string> = new Set(['cent', 'cents', 'pence', 'penny', 'p']);

/** Currencies that stand before their number ("Rs. 500", "USD 3m"). */
export const currencySigns: ReadonlySet<string> = new Set(
  [...currencies.keys()]
    .filter((spelling) => /^(?:[^a-z]|[a-z]{1,2}\$|rs|rmb)$/.test(spelling))
    .concat([...currencies.values()].map((code) => code.toLowerCase())),
);

/** Units that are glued to digits or follow them, other than time, money and percent, by spelling. */
export const measures: ReadonlyMap<string, string> = new Map(
  (
    [
      ['%', '% percent'],
      ['percentage points', 'pp ppt ppts'],
      ['points', 'pt pts point points'],
      ['basis points', 'bps'],
      ['x', 'x ×'],
      ['requests per second', 'rps qps tps'],
      ['KB', 'kb'],
      ['MB', 'mb megabytes'],
      ['GB', 'gb gigabytes'],
      ['TB', 'tb terabytes'],
      ['GHz', 'ghz'],
      ['MHz', 'mhz'],
      ['kg', 'kg kgs kilo kilos kilogram kilograms'],
      ['g', 'g grams'],
      ['tonnes', 't ton tons tonne tonnes'],
      ['lb', 'lb lbs'],
      ['m', 'm metre metres meter meters'],
      ['cm', 'cm'],
      ['mm', 'mm'],
      ['km', 'km kilometre kilometres kilometer kilometers'],
      ['miles', 'mi mile miles'],
      ['ft', 'ft feet'],
      ['m²', 'm² sqm'],
      ['l', 'l litre litres liter liters'],
      ['kW', 'kw'],
      ['kWh', 'kwh'],
      ['MWh', 'mwh'],
      ['°C', '°c'],
      ['FTE', 'fte ftes'],
    ] as const
  ).flatMap(([unit, spellings]) => spellings.split(' ').map((spelling) => [spelling, unit] as const)),
);
