import assert from 'node:assert/strict';
import { questionTypes } from '../../../src/core/answer/model.ts';
import { metadataKeys } from '../../../src/core/answer/fields.ts';
import { keys } from '../../../src/core/completion/front-matter/keys.ts';
import { formatMessage } from '../../../src/core/finding.ts';
import { competencies } from '../../../src/core/questions/competencies.ts';
import { levels } from '../../../src/core/questions/model.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { labelsAt, offersAt, taking } from './complete.ts';

const names = competencies.map(({ name }) => name);
const ids = rules.map(({ metadata }) => metadata.id);
const severities = ['error', 'warning', 'information', 'hint', 'off'];

describe('completion in front matter', () => {
  it('knows the keys that are read', () => {
    assert.deepEqual(keys.map(({ name }) => name).sort(), [...metadataKeys].sort());
  });

  it('offers the keys that are not there yet', () => {
    assert.deepEqual(labelsAt('---\nstar: true\n|\ntype: failure\n---\n\n# Title\n'), [
      'level',
      'competencies',
      'company',
      'tags',
      'target',
      'lang',
    ]);
  });

  it('writes a key with its colon, and asks for the values that it has', () => {
    assert.equal(taking('---\nstar: true\nty|\n---\n', 'type'), '---\nstar: true\ntype: \n---\n');
    const offers = offersAt('---\nstar: true\n|\n---\n');
    assert.equal(offers.find(({ label }) => label === 'type')?.continues, true);
    assert.equal(offers.find(({ label }) => label === 'company')?.continues, false);
  });

  it('replaces a key alone where its value stands there', () => {
    assert.equal(taking('---\nle|v: failure\n---\n', 'type'), '---\ntype: failure\n---\n');
  });

  it('offers types and levels, and replaces the whole word', () => {
    assert.deepEqual(labelsAt('---\ntype: |\n---\n', { asked: false }), [...questionTypes]);
    assert.deepEqual(labelsAt('---\r\nlevel: se|nior\r\n---\r\n'), [...levels]);
    assert.equal(taking('---\ntype: fai|nt\n---\n', 'conflict'), '---\ntype: conflict\n---\n');
  });

  it('puts the type first that the question tells', () => {
    const question = '\n\n# The queue\n\n> Tell me about a disagreement with a colleague.\n';
    assert.equal(labelsAt(`---\nstar: true\ntype: |\n---${question}`)[0], 'conflict');
  });

  it('offers competencies in brackets, with what they mean, and not those that are named', () => {
    const marked = '---\ncompetencies: [Accountability, |, taking initiative]\n---\n';
    const offers = offersAt(marked, { asked: false });
    assert.equal(offers.length, names.length - 1);
    const first = offers[0];
    assert.ok(first?.documentation);
    const known = competencies.find(({ name }) => name === first.label);
    assert.deepEqual(first.documentation.items.map(formatMessage), known?.signals);
    assert.equal(
      taking('---\ncompetencies: [Growth M|, Ownership]\n---\n', 'Growth Mindset'),
      '---\ncompetencies: [Growth Mindset, Ownership]\n---\n',
    );
  });

  it('opens the bracket of a list', () => {
    assert.equal(taking('---\ncompetencies: |\n---\n', 'Influence'), '---\ncompetencies: [Influence$0]\n---\n');
  });

  it('offers competencies in a list of lines', () => {
    const marked = '---\ncompetencies:\n  - Accountability\n  - |\n  - Ownership\n---\n';
    assert.deepEqual(
      labelsAt(marked),
      names.filter((name) => name !== 'Accountability' && name !== 'Ownership'),
    );
    assert.deepEqual(labelsAt('---\ncompetencies:\n- |\n---\n'), names);
    assert.deepEqual(labelsAt('---\ntags:\n- |\n---\n'), []);
  });

  it('offers the user’s own competencies first, in quotes where YAML needs them', () => {
    const own = ['Safety: first'];
    assert.equal(labelsAt('---\ncompetencies: [|]\n---\n', { competencies: own })[0], 'Safety: first');
    assert.equal(
      taking('---\ncompetencies: [|]\n---\n', 'Safety: first', { competencies: own }),
      '---\ncompetencies: ["Safety: first"]\n---\n',
    );
  });

  it('offers what star may be', () => {
    assert.ok(labelsAt('---\nstar: |\n---\n').includes('CARL'));
  });

  it('offers rules, severities and options, on one line', () => {
    assert.deepEqual(labelsAt('---\nstar: {|}\n---\n'), ['rules']);
    assert.equal(taking('---\nstar: {|}\n---\n', 'rules'), '---\nstar: {rules: {$0}}\n---\n');
    assert.deepEqual(
      labelsAt('---\nstar: {rules: {filler: off, |}}\n---\n'),
      ids.filter((id) => id !== 'filler'),
    );
    assert.deepEqual(labelsAt('---\nstar: {rules: {filler: |}}\n---\n'), severities);
    assert.deepEqual(labelsAt('---\nstar: {rules: {confidential: [|]}}\n---\n'), severities);
    assert.deepEqual(labelsAt('---\nstar: {rules: {confidential: [hint, {|}]}}\n---\n'), ['names']);
    assert.equal(taking('---\nstar: {rules: {we-|}}\n---\n', 'we-voice'), '---\nstar: {rules: {we-voice: }}\n---\n');
  });

  it('offers rules and severities, on lines of their own', () => {
    assert.deepEqual(labelsAt('---\nstar:\n  |\n---\n'), ['rules']);
    assert.deepEqual(
      labelsAt('---\nstar:\n  rules:\n    filler: off\n    |\ntype: failure\n---\n'),
      ids.filter((id) => id !== 'filler'),
    );
    assert.deepEqual(labelsAt('---\nstar:\n  rules:\n    filler: |\n---\n'), severities);
  });

  it('works in front matter that has just been begun', () => {
    assert.ok(labelsAt('---\n|').includes('star'));
    assert.deepEqual(labelsAt('---\ntype: |', { asked: false }), [...questionTypes]);
    assert.ok(labelsAt('---\n|\n\n# A story\n').includes('type'));
    assert.ok(labelsAt('---\n|', { fileName: 'untitled-1' }).includes('star'));
  });

  it('leaves the front matter of other Markdown alone', () => {
    const fileName = 'post.md';
    assert.deepEqual(labelsAt('---\nlayout: post\n|\n---\n\n# News\n', { fileName }), []);
    assert.deepEqual(labelsAt('---\nlayout: post\n|', { fileName }), []);
    assert.deepEqual(labelsAt('---\ntype: |\n---\n\n# News\n', { fileName }), []);
    assert.deepEqual(labelsAt('---\n|\n\nA rule above.\n\nMore text.\n', { fileName }), []);
    assert.ok(labelsAt('---\nstar: true\n|\n---\n', { fileName }).includes('type'));
  });

  it('stays silent behind the fence, in comments and where a value is free', () => {
    assert.deepEqual(labelsAt('---\nstar: true\n---|\n'), []);
    assert.deepEqual(labelsAt('---\n# a note |\n---\n'), []);
    assert.deepEqual(labelsAt('---\ncompany: |\n---\n'), []);
    assert.deepEqual(labelsAt('---\nnothing: |\n---\n'), []);
  });
});
