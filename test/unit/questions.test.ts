import assert from 'node:assert/strict';
import { questionTypes } from '../../src/core/answer/model.ts';
import { questions } from '../../src/core/questions/bank.ts';
import { competencies, findCompetency } from '../../src/core/questions/competencies.ts';
import { questionsByCompetency, questionsByType, questionsFor } from '../../src/core/questions/select.ts';

const kebab = /^[a-z]+(?:-[a-z]+)*$/;

describe('question bank', () => {
  it('has at least 75 questions, each different in id and text', () => {
    assert.ok(questions.length >= 75);
    assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
    assert.equal(new Set(questions.map(({ text }) => text.toLowerCase())).size, questions.length);
  });

  it('names ids by type, in kebab case', () => {
    for (const { id, type } of questions) {
      assert.match(id, kebab);
      assert.ok(id.startsWith(`${type}-`), id);
    }
  });

  it('asks for one to three competencies of the list, each once', () => {
    const names = new Set(competencies.map(({ name }) => name));
    for (const question of questions) {
      const asked = question.competencies;
      assert.ok(asked.length >= 1 && asked.length <= 3, question.id);
      assert.equal(new Set(asked).size, asked.length, question.id);
      for (const name of asked) assert.ok(names.has(name), `${question.id}: ${name}`);
    }
  });

  it('can be spoken: one to three sentences that end in a mark, on one line', () => {
    for (const { id, text } of questions) {
      assert.match(text, /^[A-Z][^\n]*[.?]$/, id);
      assert.ok(text.split(' ').length <= 35, id);
    }
  });

  it('offers eight questions or more of every type, in the order of the types', () => {
    const byType = questionsByType();
    assert.deepEqual([...byType.keys()], [...questionTypes]);
    for (const [type, list] of byType) {
      assert.ok(list.length >= 8, type);
      assert.ok(list.every((question) => question.type === type));
    }
    assert.equal([...byType.values()].flat().length, questions.length);
  });

  it('offers three questions or more for every competency', () => {
    const byCompetency = questionsByCompetency();
    assert.deepEqual(
      [...byCompetency.keys()],
      competencies.map(({ name }) => name),
    );
    for (const [name, list] of byCompetency) {
      assert.ok(list.length >= 3, name);
      assert.ok(list.every((question) => question.competencies.includes(name)));
    }
  });
});

describe('competencies', () => {
  it('have an id made from their name, a sentence and two to four signals', () => {
    assert.ok(competencies.length >= 20);
    for (const { id, name, description, signals } of competencies) {
      assert.equal(id, name.toLowerCase().replaceAll(' ', '-'));
      assert.match(description, /^[A-Z][^.]*\.$/, name);
      assert.ok(signals.length >= 2 && signals.length <= 4, name);
      for (const signal of signals) assert.match(signal, /^[a-z].*[^.]$/u, name);
    }
  });

  it('have no name or other spelling in common', () => {
    for (const { name, aliases } of competencies) {
      for (const alias of [name, ...aliases]) assert.equal(findCompetency(alias)?.name, name, alias);
    }
  });

  it('are found whatever the letter case, hyphens and spaces', () => {
    assert.equal(findCompetency('  growth-mindset ')?.name, 'Growth Mindset');
    assert.equal(findCompetency('PRIORITIZATION')?.name, 'Prioritisation');
    assert.equal(findCompetency('decision-making')?.id, 'decision-making');
    assert.equal(findCompetency('juggling knives'), undefined);
    assert.equal(findCompetency(''), undefined);
  });

  it('find their questions under other spellings', () => {
    assert.deepEqual(questionsFor('customer obsession'), questionsByCompetency().get('Customer Focus'));
    assert.deepEqual(questionsFor('juggling knives'), []);
  });
});
