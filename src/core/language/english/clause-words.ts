import { wordSet } from './word-set.ts';

/** Verbs after which a clause tells what somebody says, thinks or asks. */
export const reporting = wordSet(
  'say tell think feel believe assume suspect know hear explain argue claim report complain admit find see realise realize notice learn understand suppose fear worry hope guess mean show discover note mention insist promise warn ask wonder remember forget agree decide ensure confirm imagine expect doubt pretend confess suggest announce state write read bet swear predict remind imply conclude recognise recognize accept convince assure inform be',
);

/** Conjunctions that are prepositions where no verb of their own follows ("after the merger the vendor missed …"). */
export const alsoPrepositions = wordSet('after before since until till as once');

/** Words that open a question or a free relative. */
export const questionWords = wordSet('what how why where whether which');

/** Verbs of seeming: "like" opens a clause after them. */
export const seeming = wordSet('feel seem look sound act behave');

/** Object forms: the verb after one is a bare infinitive ("they made me sign"). */
export const objectForms = wordSet('me us him them');

/** Subject forms: right after another phrase they open a relative clause ("the vendor we picked"). */
export const subjectForms = wordSet('i we they he she');
