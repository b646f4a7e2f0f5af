import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { installed } from './cache.ts';
import { cache, repository } from './paths.ts';
import { run } from './processes.ts';

/** A Chromium to drive. */
interface Chromium {
  readonly path: string;
  readonly environment: Record<string, string>;
}

/** Puts a Chromium into the cache if the machine has none. */
export async function installBrowser(): Promise<Chromium> {
  const own = process.env['CHROME_PATH'];
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`CHROME_PATH names ${own}, which does not exist.`);
    return { path: own, environment: {} };
  }
  const path = installedChromium();
  return path === undefined ? packedChromium() : { path, environment: {} };
}

/** Starts a headless Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await installBrowser();
  try {
    return await chromium.launch({
      executablePath: path,
      headless: true,
      env: { ...definedEnvironment(), FONTCONFIG_FILE: fontConfiguration(), ...environment },
      args: [
        '--no-sandbox', // Chromium's sandbox wants privileges that containers and root do not give it.
        '--disable-gpu',
        '--disable-dev-shm-usage', // /dev/shm is 64 MB in many containers.
        '--font-render-hinting=none',
        '--hide-scrollbars=false',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  } catch (error) {
    throw new Error(
      `The browser ${path} does not start. Set CHROME_PATH to a Chrome or Chromium that does.\n${String(error)}`,
      { cause: error },
    );
  }
}

/** Where a person's own Chrome, Chromium or Edge is. */
export function installedChromium(): string | undefined {
  return candidates().find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function candidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = (names: string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => process.env[name] ?? '');
    const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.filter((root) => root !== '').flatMap((root) => inside.map((path) => join(root, path)));
  }
  return onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']);
}

/** The Chromium that is packed into the npm package `@sparticuz/chromium`, unpacked once. */
async function packedChromium(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chrome or Chromium was found. Install one, or set CHROME_PATH to one.`);
  }
  const folder = await installed(packedName(), unpackChromium);
  const path = join(folder, 'chromium');
  return { path, environment: lacksLibraries(path) ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {} };
}

/** The packed Chromium's folder in the cache. */
function packedName(): string {
  const manifest = join(repository, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return `chromium-${version}`;
}

async function unpackChromium(folder: string): Promise<void> {
  const output: string[] = [];
  const script = "import('@sparticuz/chromium').then((packed) => packed.default.executablePath())";
  // The package unpacks into the temporary folder, and its libraries only where it believes to be in the cloud.
  const environment = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const options = { cwd: repository, env: environment };
  const code = await run(process.execPath, ['--eval', script], (text) => output.push(text), options);
  if (code !== 0) throw new Error(`@sparticuz/chromium could not be unpacked:\n${output.join('')}`);
}

/** Whether the machine lacks shared libraries (NSS in most cases) which the package brings along. */
function lacksLibraries(path: string): boolean {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

/**
 * A machine without a desktop may have no font at all: the tests bring their own, and pictures look alike everywhere.
 * Open Sans comes with the packed Chromium, DejaVu from npm; it has the brackets of prompts.
 */
function fontConfiguration(): string {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  const prefer = (families: readonly string[], fonts: readonly string[]) =>
    families.map((family) => {
      const preferred = fonts.map((font) => `<family>${font}</family>`).join('');
      return `<alias binding="same"><family>${family}</family><prefer>${preferred}</prefer></alias>`;
    });
  const sans = ['Open Sans', 'DejaVu Sans'];
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(repository, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>
  <dir>${join(cache, packedName(), 'fonts')}</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
  ${prefer(['monospace', 'Droid Sans Mono'], ['DejaVu Sans Mono']).join('\n  ')}
  ${prefer(['sans-serif', 'system-ui', 'Ubuntu'], sans).join('\n  ')}
  <match target="pattern">
    ${sans.map((font) => `<edit name="family" mode="append_last"><string>${font}</string></edit>`).join('\n    ')}
  </match>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
