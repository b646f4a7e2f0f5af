import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Template } from '../../src/core/template/piece.ts';
import { choice, end, field, join, prompt } from '../../src/core/template/piece.ts';
import { escapeSnippet, toPlain, toSnippet } from '../../src/core/template/render.ts';
import { readSnippet } from './snippet-reader.ts';

describe('template rendering', () => {
  const template: Template = ['cost: $5 {a}\n', prompt('what } it $was'), ' ', choice(['a,b', 'c|d']), field(), end];

  it('numbers the stops from 1 and escapes what snippets give a meaning', () => {
    assert.equal(toSnippet(template), 'cost: \\$5 {a\\}\n${1:⟨what \\} it \\$was⟩} ${2|a\\,b,c\\|d|}${3}${0}');
  });

  it('shows prompts in angle brackets and the first choice where there are no snippets', () => {
    assert.equal(toPlain(template), 'cost: $5 {a}\n⟨what } it $was⟩ a,b');
  });

  it('ends lines as asked', () => {
    assert.equal(toPlain(['a\nb\n'], '\r\n'), 'a\r\nb\r\n');
    assert.equal(toSnippet(['a\n', prompt('b'), '\n'], '\r\n'), 'a\r\n${1:⟨b⟩}\r\n');
  });

  it('puts separators between templates only', () => {
    assert.deepEqual(join([['a'], [field('b')], ['c']], '-'), ['a', '-', field('b'), '-', 'c']);
    assert.deepEqual(join([], '-'), []);
  });

  it('inserts exactly the plain text, whatever the text is', () => {
    const text = fc.string({ unit: fc.constantFrom('$', '{', '}', '\\', '|', ',', '1', ':', 'a', '⟨', '\n', '/') });
    const piece = fc.oneof(
      text,
      text.map(prompt),
      text.map(field),
      fc.tuple(text, text).map((options) => choice(options)),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        assert.equal(readSnippet(toSnippet(pieces)).text, toPlain(pieces));
      }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const { text: inserted, stops } = readSnippet(escapeSnippet(words));
        assert.equal(inserted, words);
        assert.equal(stops.length, 0);
      }),
    );
  });
});
