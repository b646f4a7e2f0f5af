/** Something that the person at the command line must mend: its message is shown without a stack. */
export class Failure extends Error {}
