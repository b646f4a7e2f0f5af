// Mocha's build for browsers sets itself up as a global.
import 'mocha/mocha.js';
import { loadSpecs } from 'specs';
import { options, runMocha } from './support/run-mocha.ts';

/** Runs the suite: VS Code calls it in the web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup(options);
  loadSpecs();
  await runMocha(mocha, Mocha.reporters.Base);
}
