import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.ts';
import { onExit, run } from './processes.ts';

const stamp = 'installed.json';

/**
 * Gives a folder of the cache, filled on first use. An interrupted installation leaves nothing that could be taken
 * for a whole one: it is made aside and renamed at the end.
 *
 * @param name - The folder's name, which holds the version.
 * @param fill - Puts into an empty folder what belongs there.
 */
export function installed(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const running = installations.get(name) ?? install(name, fill);
  installations.set(name, running);
  return running;
}

const installations = new Map<string, Promise<string>>();

async function install(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(join(folder, stamp))) return folder;
  removeLeftovers(name);
  const aside = join(cache, `${name}.partial-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  const remove = onExit(() => {
    rmSync(aside, { recursive: true, force: true });
  });
  await fill(aside);
  writeFileSync(join(aside, stamp), `${JSON.stringify({ name, installed: new Date().toISOString() })}\n`);
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another run may have been quicker: its installation is as good.
    if (!existsSync(join(folder, stamp))) throw error;
  }
  remove();
  return folder;
}

/** Removes what interrupted runs left behind. */
function removeLeftovers(name: string): void {
  if (!existsSync(cache)) return;
  for (const entry of readdirSync(cache)) {
    const owner = /\.partial-(\d+)$/.exec(entry)?.[1];
    if (owner === undefined || !entry.startsWith(name) || isRunning(Number(owner))) continue;
    rmSync(join(cache, entry), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs `npm install` in a folder without install scripts: they would download browsers or compile. */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  const output: string[] = [];
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  const [command, ...first] = npm();
  const code = await run(
    command,
    [...first, 'install', '--prefix', folder, ...options, ...packages],
    (text) => output.push(text),
    { cwd: folder, env: environment(), shell: command === 'npm' && process.platform === 'win32' },
  );
  if (code === 0) return;
  const what = packages.length > 0 ? packages.join(' ') : folder;
  throw new Error(
    `npm could not install ${what} (exit ${code}). It needs the npm registry once, then runs without network; ` +
      `check the connection and the proxy and run again.\n${output.join('')}`,
  );
}

/** The npm that runs this script, else the one on the PATH. */
function npm(): [string, ...string[]] {
  const path = process.env['npm_execpath'];
  return path?.endsWith('npm-cli.js') === true ? [process.execPath, path] : ['npm'];
}

/** The environment without the settings of the `npm test` around us, which would steer the install elsewhere. */
function environment(): NodeJS.ProcessEnv {
  const strange =
    /^npm_(?:package_|lifecycle_|command$|config_(?:local_prefix|prefix|global|omit|include|production)$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !strange.test(name)));
}
