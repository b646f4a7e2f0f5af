/**
 * Runs the property tests with new random texts: `npm run fuzz -- [ROUNDS]`, ten rounds if not said. Stops at the first
 * round that fails and prints the seed that repeats it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './host/paths.ts';

const rounds = Number(process.argv[2] ?? 10);
const files = globSync('test/unit/**/*.test.ts', { cwd: repository }).filter((file) =>
  readFileSync(join(repository, file), 'utf8').includes("from 'fast-check'"),
);
const mocha = join(repository, 'node_modules/mocha/bin/mocha.js');
const options = ['--no-config', '--require', './test/unit/support/seed.ts', '--reporter', 'dot', '--timeout', '60000'];

for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31) || 1;
  const { status, stdout, stderr } = spawnSync(process.execPath, [mocha, ...options, ...files], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, FAST_CHECK_SEED: String(seed) },
  });
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nRepeat it with FAST_CHECK_SEED=${String(seed)} npm run test:unit`);
    process.exit(1);
  }
  console.log(`round ${String(round)} of ${String(rounds)}, seed ${String(seed)}: passed`);
}
