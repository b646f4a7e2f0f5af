import fc from 'fast-check';

/**
 * Property tests draw the same texts in every run, so that a red run says that the change is at fault. New texts are
 * drawn by `npm run fuzz`, which sets another seed each time; a failure prints the seed that repeats it.
 */
const fallback = 20_261_125;
const wished = Number(process.env['FAST_CHECK_SEED']);
fc.configureGlobal({ seed: Number.isSafeInteger(wished) && wished !== 0 ? wished : fallback });
