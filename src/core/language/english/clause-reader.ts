import { alsoPrepositions, objectForms, questionWords, reporting, seeming, subjectForms } from './clause-words.ts';
import { innermost, type Clause, type ClauseRole } from './clauses.ts';
import { readNounPhrase, type NounPhrase } from './phrases.ts';
import { Form } from './verb-forms.ts';
import { bareVerb, readVerbGroup, type VerbGroup } from './verb-groups.ts';
import { wordAt, type Word } from './words.ts';

/** What the subject of an inverted condition begins with ("had they told us", "had the firm counted"). */
const inverting = new Set<string>(['pronoun', 'article', 'possessive', 'open']);

/** Finds the clauses of a sentence in the order of their verbs. */
export function readClauses(words: readonly Word[]): Clause[] {
  return new ClauseReader(words).read();
}

/** Walks over a sentence once and keeps what a clause may still need: phrases without a verb, the last subject, the conjunction. */
class ClauseReader {
  readonly clauses: Clause[] = [];
  private readonly words: readonly Word[];
  private pending: NounPhrase[] = [];
  private joint = false;
  private verbSeen = false;
  private lastSubject: NounPhrase | undefined;
  private suspended: NounPhrase | undefined;
  /** An infinitive hangs on the suspended phrase: what follows it is its object, not a subject. */
  private hanging = false;
  private lastPhrase: NounPhrase | undefined;
  private role: ClauseRole = 'main';
  private connector = '';
  private preposed = false;
  private reporter: Clause | undefined;
  /** No clause has been read since the sentence, or the part of it after a coordinator, began. */
  private fresh = true;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  read(): Clause[] {
    let index = 0;
    while (index < this.words.length) index = Math.max(this.step(index), index + 1);
    this.clauses.forEach((clause, at) => {
      clause.end = this.clauses[at + 1]?.start ?? this.words.length;
    });
    return this.clauses;
  }

  private step(index: number): number {
    const word = wordAt(this.words, index);
    switch (word.kind as string) {
      case 'comma':
        return this.comma(index);
      case 'stop':
        this.open('main', '');
        this.fresh = true;
        return index + 1;
      case 'coordinator':
        return this.coordinate(index);
      case 'subordinator':
        // "The developer before me": object forms cannot be subjects.
        if (objectForms.has(wordAt(this.words, index + 1).normal)) return this.govern(index);
        this.subordinate(word);
        return index + 1;
      case 'who':
        return this.relate(index);
      case 'preposition':
        return this.resembles(word) ? this.complement(index) : this.govern(index);
      case 'to':
        return this.infinitive(index);
      case 'possessive':
        if (word.normal === 'whose') this.whose();
        return this.phrase(index);
      default:
        return this.phrase(index);
    }
  }

  private open(role: ClauseRole, connector: string): void {
    this.pending = [];
    this.joint = false;
    this.verbSeen = false;
    this.role = role;
    this.connector = connector;
    this.reporter = undefined;
    this.hanging = false;
    if (role === 'main') this.suspended = undefined;
  }

  private comma(index: number): number {
    if (this.verbSeen) {
      if (this.role !== 'main' && this.preposed) this.open('main', '');
      else {
        this.pending = this.role === 'relative' && this.suspended !== undefined ? [this.suspended] : [];
        this.joint = false;
        this.verbSeen = false;
        if (this.role === 'relative' || this.role === 'participle' || this.role === 'infinitive') this.role = 'main';
        if (this.role === 'main') this.connector = '';
      }
      this.preposed = false;
    } else if (this.role === 'subordinate' && alsoPrepositions.has(this.connector)) {
      this.open('main', '');
    }
    return index + 1;
  }

  private coordinate(index: number): number {
    const word = wordAt(this.words, index);
    // "Somebody in Ops then pushed …": between a subject and its verb it is an adverb.
    if (word.normal === 'then' && !this.verbSeen && this.pending.length > 0) return index + 1;
    const joins = word.normal === 'and' || word.normal === 'or' || word.normal === '&';
    const last = this.pending[this.pending.length - 1];
    // "I then asked": between a subject and its verb it is an adverb.
    if (word.normal === 'then' && !this.verbSeen && last?.end === index && readVerbGroup(this.words, index + 1)) {
      return index + 1;
    }
    if (joins && !this.verbSeen && last !== undefined && wordAt(this.words, last.head).kind !== 'opaque') {
      this.joint = true;
      return index + 1;
    }
    const next = this.words[index + 1];
    if (joins && this.verbSeen && next !== undefined && !this.startsClause(index + 1)) return index + 1;
    const role = joins && this.role !== 'infinitive' && this.role !== 'participle' ? this.role : 'main';
    const { connector, suspended } = this;
    this.open(role, role === 'subordinate' ? connector : word.normal);
    this.suspended = suspended;
    this.fresh = true;
    return index + 1;
  }

  /** Whether a verb comes before the next edge: what follows "and" is then a clause, else only another object. */
  private startsClause(from: number): boolean {
    for (let index = from; index < this.words.length && index < from + 12; index += 1) {
      const word = wordAt(this.words, index);
      if (word.kind === 'stop' || word.kind === 'coordinator' || word.kind === 'subordinator') return false;
      if (word.kind === 'be' || word.kind === 'have' || word.kind === 'do' || word.kind === 'modal') return true;
      if (word.verb !== undefined && (word.verb.forms & (Form.past | Form.third | Form.base)) !== 0) return true;
    }
    return false;
  }

  private subordinate(word: Word): void {
    const first = this.fresh;
    this.open('subordinate', word.normal);
    this.preposed = first;
  }

  private relate(index: number): number {
    const word = wordAt(this.words, index);
    const follower = this.words[index + 1];
    const phraseBefore = this.lastPhrase !== undefined && this.near(this.lastPhrase.end, index);
    const verbNext = readVerbGroup(this.words, index + 1);
    const afterVerb = this.verbSeen && !phraseBefore;
    if (word.normal === 'that' && !phraseBefore && (!this.verbSeen || verbNext !== undefined)) {
      if (this.verbSeen && verbNext === undefined) return index + 1;
      return this.phrase(index);
    }
    if (word.normal === 'which' && follower !== undefined && !phraseBefore && !afterVerb) return this.phrase(index);
    const reporter = this.clauses[this.clauses.length - 1];
    if (
      word.normal === 'that' &&
      verbNext === undefined &&
      reporter !== undefined &&
      this.verbSeen &&
      reporting.has(innermost(reporter))
    ) {
      this.open('complement', 'that');
      this.reporter = reporter;
      return index + 1;
    }
    const suspended = this.verbSeen ? undefined : this.pending[this.pending.length - 1];
    const antecedent = this.lastPhrase;
    this.open('relative', word.normal);
    this.suspended = suspended;
    if (verbNext !== undefined && antecedent !== undefined) this.pending = [antecedent];
    return index + 1;
  }

  /** "The vendor, whose support was useless, took weeks": the phrase before waits for its verb. */
  private whose(): void {
    if (this.lastPhrase === undefined) return;
    const suspended = this.verbSeen ? undefined : this.pending[this.pending.length - 1];
    this.open('relative', 'whose');
    this.suspended = suspended;
  }

  /** "I feel like my manager never listens": "like" opens a clause after a verb of seeming. */
  private resembles(word: Word): boolean {
    const previous = this.clauses[this.clauses.length - 1];
    return word.normal === 'like' && this.verbSeen && previous !== undefined && seeming.has(innermost(previous));
  }

  private complement(index: number): number {
    const reporter = this.clauses[this.clauses.length - 1];
    this.open('complement', 'like');
    this.reporter = reporter;
    return index + 1;
  }

  private near(end: number, index: number): boolean {
    return end === index || (end === index - 1 && this.words[end]?.kind === 'comma');
  }

  private govern(index: number): number {
    const next = this.words[index + 1];
    if (next === undefined) return index + 1;
    if (next.verb !== undefined && (next.verb.forms & Form.gerund) !== 0 && next.kind !== 'modal') {
      return this.gerund(index);
    }
    if (questionWords.has(next.normal)) return index + 1;
    const phrase = readNounPhrase(this.words, index + 1, true);
    if (phrase === undefined) return index + 1;
    this.lastPhrase = phrase;
    return phrase.end;
  }

  /** "Without testing it", "by asking": a clause of its own with the subject of the one before. */
  private gerund(index: number): number {
    const verb = readVerbGroup(this.words, index + 1);
    if (verb === undefined) return this.fallback(index);
    this.push(verb, this.lastSubject, 'participle', wordAt(this.words, index).normal, index);
    return verb.end;
  }

  private fallback(index: number): number {
    const phrase = readNounPhrase(this.words, index + 1, true);
    if (phrase === undefined) return index + 1;
    this.lastPhrase = phrase;
    return phrase.end;
  }

  /** "The contractor's failure to order it set us back": the noun waits for its own verb. */
  private infinitive(index: number): number {
    const waiting = this.verbSeen ? undefined : this.pending[this.pending.length - 1];
    const next = this.readInfinitive(index);
    if (waiting !== undefined && this.verbSeen && this.suspended === undefined) {
      this.suspended = waiting;
      this.hanging = wordAt(this.words, waiting.head).kind === 'open';
    }
    return next;
  }

  private readInfinitive(index: number): number {
    const group = readVerbGroup(this.words, index + 1);
    const forms = group === undefined ? 0 : (this.words[group.links[0].at]?.verb?.forms ?? 0);
    const verb = (forms & Form.base) === 0 ? bareVerb(this.words, index + 1) : group;
    if (verb === undefined) return this.govern(index);
    this.push(verb, this.lastSubject, 'infinitive', 'to', index);
    return verb.end;
  }

  private phrase(index: number): number {
    const word = wordAt(this.words, index);
    if (questionWords.has(word.normal) && word.kind !== 'who') {
      const reporter = this.clauses[this.clauses.length - 1];
      const asked = this.verbSeen && reporter !== undefined;
      this.open(asked ? 'question' : 'relative', word.normal);
      if (asked) this.reporter = reporter;
      return index + 1;
    }
    const verb = readVerbGroup(this.words, index);
    if (verb !== undefined) return this.verb(verb);
    if (word.normal === 'there' && this.pending.length > 0 && !this.verbSeen) return index + 1;
    const phrase = readNounPhrase(this.words, index);
    if (phrase === undefined) return index + 1;
    this.pending.push(phrase);
    this.lastPhrase = phrase;
    return phrase.end;
  }

  private verb(verb: VerbGroup): number {
    const own = this.apposed(verb.start) ?? this.pending[this.pending.length - 1];
    if (
      own !== undefined &&
      this.verbSeen &&
      own.end - own.start === 1 &&
      objectForms.has(this.words[own.head]?.normal ?? '')
    ) {
      // "The spec they gave me was wrong": the verb is the first phrase's.
      if (this.suspended !== undefined && verb.finite) {
        this.push(verb, this.suspended, 'main', '', verb.start);
        this.lastSubject = this.suspended;
        return verb.end;
      }
      this.push(verb, own, 'infinitive', '', own.start);
      return verb.end;
    }
    if (this.hanging && this.suspended !== undefined && this.verbSeen && own !== undefined && verb.finite) {
      this.push(verb, this.suspended, 'main', '', verb.start);
      this.lastSubject = this.suspended;
      this.hanging = false;
      return verb.end;
    }
    const main = wordAt(this.words, verb.links[0].at);
    const inverted =
      own === undefined &&
      !this.verbSeen &&
      (main.normal === 'had' || main.normal === 'should') &&
      inverting.has(this.words[verb.end]?.kind ?? '');
    if (inverted) {
      const phrase = readNounPhrase(this.words, verb.end);
      const rest = phrase === undefined ? undefined : readVerbGroup(this.words, phrase.end);
      if (phrase !== undefined && rest !== undefined) {
        this.open('subordinate', 'if');
        this.preposed = true;
        this.push(rest, phrase, 'subordinate', 'if', verb.start);
        this.lastSubject = phrase;
        return rest.end;
      }
    }
    if (!verb.finite) {
      this.push(verb, own ?? this.lastSubject, 'participle', '', verb.start);
      return verb.end;
    }
    // A participle with its agent after a noun: "the file sent by the vendor".
    if (verb.links[0].at === verb.start && this.words[verb.end]?.normal === 'by' && this.verbSeen) {
      this.push({ ...verb, passive: true }, this.lastPhrase, 'participle', '', verb.start);
      return verb.end;
    }
    const previous = this.clauses[this.clauses.length - 1];
    if (this.verbSeen && own !== undefined && previous !== undefined) {
      // "After I'd read the guidance I dropped it": the reporting verb has its object already.
      const reports = reporting.has(innermost(previous)) && !(this.preposed && this.pending.length > 1 && !this.joint);
      const { reporter } = this;
      const resumed = this.preposed && this.role === 'subordinate' && !reports && this.pending.length > 1;
      this.role = reports || this.role === 'complement' ? 'complement' : resumed ? 'main' : 'relative';
      if (resumed) this.connector = '';
      this.reporter = reports ? previous : reporter;
      if (!reports) this.suspended ??= undefined;
    }
    if (this.role === 'subordinate' && alsoPrepositions.has(this.connector) && this.pending.length > 1 && !this.joint) {
      this.role = 'main';
      this.connector = '';
    }
    const [first, second] = this.pending;
    // "The vendor we picked turned out …": the first phrase waits for the second verb.
    const waiting =
      !this.joint &&
      !this.verbSeen &&
      this.pending.length === 2 &&
      first?.end === second?.start &&
      second !== undefined &&
      subjectForms.has(wordAt(this.words, second.head).normal);
    const subject = own ?? (this.verbSeen ? this.suspended : undefined) ?? this.lastSubject;
    const start = own === undefined ? verb.start : (this.pending[0] ?? own).start;
    this.push(verb, subject, this.role, this.connector, Math.min(start, verb.start));
    this.lastSubject = subject;
    if (waiting) this.suspended = first;
    if (this.role === 'relative' && this.suspended !== undefined) this.lastSubject = this.suspended;
    return verb.end;
  }

  /** In "one of my reports, a senior engineer, missed …" the first phrase is the subject. */
  private apposed(start: number): NounPhrase | undefined {
    const [first, second] = this.pending;
    if (this.joint || first === undefined || second === undefined || this.pending.length > 2) return undefined;
    const framed =
      this.words[first.end]?.kind === 'comma' &&
      this.words[start - 1]?.kind === 'comma' &&
      second.start === first.end + 1;
    return framed ? first : undefined;
  }

  private push(
    verb: VerbGroup,
    subject: NounPhrase | undefined,
    role: ClauseRole,
    connector: string,
    start: number,
  ): void {
    this.clauses.push({
      subject,
      joint: this.joint ? [...this.pending] : [],
      verb,
      role,
      connector,
      preposed: this.preposed && role === 'subordinate',
      reporter: this.reporter,
      start,
      end: start,
    });
    this.pending = [];
    this.joint = false;
    this.verbSeen = true;
    this.fresh = false;
  }
}
