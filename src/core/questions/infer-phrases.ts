import type { QuestionType } from '../answer/model.ts';

/**
 * Phrases that tell a question's type, by weight: 3 settles it against weaker words of other types, 2 is plain,
 * 1 only counts with others. A word that ends in `*` stands for every word with that beginning. Lower case, straight
 * apostrophes left out ("didnt").
 */
export const typePhrases: Readonly<
  Record<Exclude<QuestionType, 'other'>, Readonly<Partial<Record<1 | 2 | 3, readonly string[]>>>>
> = {
  // Words for one's own miss. "Difficult" and "challenge" are left out: they are asked about anything.
  failure: {
    3: listed(`
      failure, missed a deadline, missed the deadline, failures, failed, fail, failing, mistake, mistakes,
      setback, setbacks, messed up, screwed up, fell short, fall short, falling short, let somebody down,
      let someone down, let people down, let a colleague down, let your team down, misjudged, regret,
      regretted, take back, got it wrong, get it wrong, got something wrong, were wrong, you were wrong,
      shortcoming*, weakness, weaknesses, your weak* point*, not proud of, dropped the ball, you caused, you broke
    `),
    2: listed(`
      went wrong, go wrong, gone wrong, missed, didnt work, did not work, not work out,
      didnt work out, not go as planned, didnt go as planned, not go to plan, didnt go to plan,
      not go well, didnt go well, not succeed, didnt succeed, unsuccessful, disappoint*, wrong decision,
      bad decision, poor decision, proved wrong, underestimated, error, errors, not work, not meet,
      didnt meet, not perform well,
      went badly, go badly, gone badly, worst decision*, worst call*, worst choice*, not reach, didnt reach, not achieve,
      didnt achieve, not deliver, didnt deliver, lost a deal, lost a customer, lost a client, lost an account
    `),
    1: listed(`
      do differently, done differently, held yourself accountable, hold yourself accountable, wrong
    `),
  },
  // Two sides: a disagreement, a persuasion, or a person who is hard to deal with.
  conflict: {
    3: listed(`
      conflict, conflicts, disagree*, argument, arguments, argued, dispute*, clash, clashed, clashes,
      difficult person, difficult people, difficult customer*, difficult client*, difficult colleague*,
      difficult coworker*, difficult co worker*, difficult stakeholder*, difficult team member*,
      difficult teammate*, difficult boss, difficult manager, difficult to work with, hard to work with,
      hard to get along, get along with, getting along, got along, angry, upset, unhappy customer*,
      unhappy client*, dissatisfied, friction, quarrel*, negotiat*, at odds, challenging customer*,
      challenging client*, challenging coworker*, challenging colleague*
    `),
    2: listed(`
      persuad*, persuas*, convinc*, push back, pushed back, pushback, object, objected, objection*,
      tension*, win back, opposed, opposition, resistance, resisted, compromise*, said no to you,
      see eye to eye, saw things differently, differing opinion*, different opinion*,
      difference of opinion, complaint*, complain*, confront*, stood up to,
      say no, saying no, said no, win over, winning over, won over, sceptic*, skeptic*, not agree, didnt agree,
      challenged a, challenge a decision, challenge your, hard feedback, difficult feedback, tough feedback,
      honest feedback, negative feedback to, pull their weight, pulling their weight, do their share
    `),
    1: listed(`
      difficult conversation, difficult conversations, personality, personalities, opinion, opinions,
      influence*
    `),
  },
  // Direction given to others. A bare "as a leader" opens many questions about something else, so it weighs little.
  leadership: {
    3: listed(`
      you led, mentor*, coached, coach, coaching, delegat*, leadership, led a, led people, lead people,
      lead a team, lead a group, lead a project, lead others, leading, underperform*, low performer*,
      under performing, direct report*, managing people, manage people, managed a team, manage a team,
      without authority, taking over the lead, set the direction, set direction, lead them, led them,
      unpopular decision*, took the lead, take the lead, taken the lead, take charge, took charge
    `),
    2: listed(`
      motivat*, inspir*, in your team who did not perform, not perform, develop somebody, develop someone,
      developed somebody, developed someone, rally, rallied, guided, vision, supervis*, led,
      stepped up, step up, stepping up, took ownership, take ownership, taken ownership, hired, hire
    `),
    1: listed(`
      leader, leaders, lead, manager, direction
    `),
  },
  // Something that came out well.
  achievement: {
    3: listed(`
      achievement*, achieved, accomplish*, proud of, proudest, most proud, exceeded, exceed, success,
      successes, succeeded, greatest success, above and beyond, beyond your role, beyond what was expected,
      beyond your job, most successful, biggest win, hardest problem
    `),
    2: listed(`
      successful*, improved, improve, improvement, saving, reduced cost*, reduce cost*, savings, impact,
      initiative, went beyond, idea of yours, solved, solve, brought to an end, complex project,
      complex problem, most challenging project, hardest project, most demanding project, innovat*,
      creative, simplif*, saved, more efficient
    `),
    1: listed(`
      challenging project, result*, deliver, delivered, best, won
    `),
  },
  // Too little time, too much at once, an emergency.
  pressure: {
    3: listed(`
      under pressure, deadline, deadlines, emergency, emergencies, crisis, crises, outage*, stress,
      stressful, stressed, time pressure, last minute, short notice, overwhelm*, incident, incidents,
      within minutes, workload, short staffed, understaffed, too few people, high pressure,
      multiple priorities, competing priorities, several priorities, many priorities, juggle*, juggling,
      urgent, prioriti*
    `),
    2: listed(`
      pressure, multiple tasks, multiple projects, several tasks, several projects, busy, limited time,
      little time, too much work, act quickly, acted quickly, react quickly, act fast, act at once, quick decision*,
      decide quickly, quick thinking, think on your feet, on your plate, stay calm, stayed calm, keep calm, kept calm
    `),
    1: listed(`
      quickly, fast, calm
    `),
  },
  // Work that one person could not have done alone.
  teamwork: {
    3: listed(`
      teamwork, team player, collaborat*, work in a team, worked in a team, working in a team,
      part of a team, as a team, group project, group work, cross functional, teammate, teammates,
      working together, worked together, work together, best team, handover between teams, team member*
    `),
    2: listed(`
      who did what, with others, different backgrounds, diverse group, another department,
      other departments, a department, cooperat*, help a colleague, helped a colleague, helped a coworker,
      another team, other teams, team project, worked with someone, worked with somebody, work with someone,
      work with somebody, work closely with
    `),
    1: listed(`
      team, teams, group, colleague, colleagues, coworker*, share, trust
    `),
  },
  // Acting before all is known, or while it changes.
  ambiguity: {
    3: listed(`
      ambigu*, uncertain*, unclear, incomplete information, incomplete data, limited information,
      limited data, not have all, without all, vague, unknown, unknowns, no clear, without clear,
      little guidance, no guidance, without guidance, unfamiliar, calculated risk*, missing information,
      contradict*, no example to follow, enough information, enough data, take a risk, took a risk
    `),
    2: listed(`
      changed halfway, changing requirements, requirements changed, requirements change, changed requirements, change of plan, changed direction, shifting priorities,
      reorganis*, reorganiz*, unexpected change*, adapt, adapted, adapting, new situation, undefined,
      not well defined, little experience, no experience
    `),
    1: listed(`
      change, risk, new
    `),
  },
};

/** The phrases of a comma-separated list. */
function listed(text: string): readonly string[] {
  return text.split(',').map((phrase) => phrase.trim());
}
