import { execFileSync } from 'node:child_process';
import { measureActivation } from './activation.ts';
import { measureSpeed } from './speed.ts';

/**
 * Prints what a parse and a lint cost (`node bench/speed.ts` prints that alone), the sizes of the bundles, and how long
 * the extension takes to activate.
 */
measureSpeed();

console.log('\nBundles, minified');
execFileSync(process.execPath, ['esbuild.js', '--production', '--sizes'], { stdio: 'inherit' });

const activations = (await measureActivation(3)).map((milliseconds) => milliseconds.toFixed(1));
console.log(`\nActivation in VS Code's Node extension host, ms, three windows: ${activations.join(', ')}`);
