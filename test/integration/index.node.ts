import Mocha from 'mocha';
import { loadSpecs } from 'specs';
import { options, runMocha } from './support/run-mocha.ts';

/** Runs the suite: VS Code calls it in the Node extension host of the server and of the desktop. */
export async function run(): Promise<void> {
  const mocha = new Mocha(options);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadSpecs();
  await runMocha(mocha, Mocha.reporters.Base);
}
