import assert from 'node:assert/strict';
import { competencies } from '../../src/core/questions/competencies.ts';
import { misspeltCompetency } from '../../src/core/questions/misspelt.ts';

describe('A misspelt competency', () => {
  it('is taken for the known one', () => {
    for (const [written, known] of [
      ['Ownershp', 'Ownership'],
      ['Acountability', 'Accountability'],
      ['stakeholder managment', 'Stakeholder Management'],
      ['Growth Mindest', 'Growth Mindset'],
      ['Comunication', 'Communication'],
      ['Resiliance', 'Resilience'],
    ] as const) {
      assert.equal(misspeltCompetency(written, []), known, written);
    }
  });

  it('is none where it is known under any of its names', () => {
    for (const { name, aliases } of competencies) {
      for (const known of [name, ...aliases]) {
        for (const written of [
          known,
          known.toLowerCase(),
          known.replaceAll(' ', '-'),
          known.replaceAll(/[\s-]/g, ''),
        ]) {
          assert.equal(misspeltCompetency(written, []), undefined, written);
        }
      }
    }
  });

  it('is none where it is a name of one’s own', () => {
    for (const own of [
      'Frugality',
      'Earn Trust',
      'Dive Deep',
      'Learn and Be Curious',
      'Team Leader',
      'Safety',
      'Negotiating',
      'Leading',
      'Communicating',
      'Collaborative',
      'Mentor',
      'Coach',
      'Innovating',
      'Project Management',
      'Product Sense',
      'Legal',
      'Quantity',
      'Plan',
    ]) {
      assert.equal(misspeltCompetency(own, []), undefined, own);
    }
  });

  it('is none while it is being typed', () => {
    for (let length = 0; length <= 'Ownership'.length; length += 1) {
      assert.equal(misspeltCompetency('Ownership'.slice(0, length), []), undefined);
    }
  });

  it('may be one of the user’s own list', () => {
    assert.equal(misspeltCompetency('Frugalty', []), undefined);
    assert.equal(misspeltCompetency('Frugalty', ['Frugality']), 'Frugality');
    assert.equal(misspeltCompetency('Ownershp', ['Ownershp']), undefined);
  });
});
