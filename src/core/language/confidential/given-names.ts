import { wordSet } from '../english/word-set.ts';

/**
 * Given names that are common somewhere in the world and are hardly ever anything else: names that are also words, places,
 * products or family names of firms (Mark, Grace, Austin, Alexa, Morgan, Wells) are left out. A given name alone is not
 * reported; it only tells that a family name follows.
 */
export const givenNames = wordSet(
  // English-speaking countries
  'james john robert michael william david richard joseph thomas charles daniel matthew anthony donald steven stephen andrew paul joshua kenneth kevin brian george timothy ronald edward jason jeffrey jacob nicholas eric jonathan larry justin scott brandon benjamin samuel gregory patrick raymond dennis jerry tyler aaron adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry sean gerald carl dylan arthur lawrence albert joe alan ian neil graham simon nigel colin stuart derek trevor',
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia joyce kelly lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha gloria teresa ann anne kathryn janice jean alice julia judy sophia fiona gemma claire hazel isla niamh siobhan',
  // Continental Europe
  'hans klaus jürgen wolfgang stefan andreas matthias sebastian tobias florian jens uwe dieter heinz ingrid ursula monika petra sabine anja katrin birgit heike pierre jacques françois philippe olivier thierry laurent isabelle nathalie sylvie céline aurélie giovanni giuseppe marco luca alessandro francesco matteo chiara giulia francesca elena josé carlos luis miguel javier alejandro fernando sergio pablo carmen pilar lucía marta cristina joão pedro tiago ana beatriz inês lars sven björn erik anders nils ingmar astrid freja maja jan piotr krzysztof andrzej tomasz paweł agnieszka katarzyna małgorzata magdalena joanna ivan dmitri sergei aleksei vladimir natalia tatiana olga svetlana ekaterina zoltán lászló istván katalin dimitris giorgos eleni',
  // Asia, Africa, the Middle East
  'mohammed muhammad mohamed ahmed ali hassan hussein omar khalid yusuf ibrahim mustafa fatima aisha khadija zainab leila nadia samira priya anjali deepika sunita rahul rajesh sanjay vijay amit suresh ramesh arjun rohan anil sunil neha pooja ravi kiran wei ming jing xiaoming hiroshi takashi kenji yuki haruto sakura keiko minh nguyen linh thanh siti dewi budi agus chinedu ngozi chidi amara kwame kofi abena thabo sipho nomvula wanjiru otieno tendai yetunde oluwaseun',
);

/** People whose names stand for an idea, a book or a firm: to name them gives nobody away. */
export const publicNames = new Set([
  'martin fowler',
  'robert martin',
  'eric ries',
  'eric evans',
  'peter drucker',
  'stephen covey',
  'daniel kahneman',
  'charles darwin',
  'thomas edison',
  'albert einstein',
  'dale carnegie',
  'simon sinek',
  'james bond',
  'james clear',
  'john deere',
  'john lewis',
  'michael kors',
  'michael page',
  'thomas cook',
  'robert half',
  'robert bosch',
  'marie curie',
  'michael porter',
  'andrew ng',
  'george washington',
  'john kotter',
  'maria montessori',
]);

/** What can follow a name that is a building's, a prize's or a firm's, not a person's. */
export const institutions = wordSet(
  'street road avenue lane square park bridge station airport terminal hospital clinic school college university institute academy foundation trust award prize medal scholarship museum library theatre theater centre center hall house building church cathedral day bank test method model law principle effect framework matrix canvas cup stadium island county city town bay river mountain lake project programme program group partners holdings insurance airlines',
);
