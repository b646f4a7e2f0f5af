/** How questions are put that do not end in a question mark. */
const askings =
  /^(?:please )?(?:tell (?:me|us)|describe|give (?:me|us|an)|walk (?:me|us)|share (?:a|an|with)|talk (?:me|us|about)|name a time|recall a time|think of a time) /i;

/** What may stand before a question: quotation marks, a number, "Q3:". */
const lead = /^(?:[\s"“”'‘’«*_]|(?:q|question)?\s?\d{1,3}[.):]|q:)+/i;

/** Whether a text puts a question. */
export function isQuestion(text: string): boolean {
  if (text.length > 1200) return false;
  return /[?？]["“”'‘’)*_»\s]*$/.test(text.slice(-8)) || askings.test(text.slice(0, 80).replace(lead, ''));
}
