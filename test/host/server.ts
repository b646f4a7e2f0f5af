import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installServer } from './install.ts';
import { temporaryFolder } from './paths.ts';
import { start } from './processes.ts';
import { settings as usual } from './settings.ts';

/** A VS Code server on this machine. */
export interface Server {
  /** Host and port, which is also the authority of its `vscode-remote` addresses. */
  readonly authority: string;
  /** Ends it, and all that it started. */
  readonly end: () => void;
}

/** How a server differs from the usual. */
export interface ServerOptions {
  /** Added to the settings of every run. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly port?: number;
}

const startTimeout = 60_000;

/**
 * Starts VS Code's server with settings of its own and nothing left from earlier runs.
 *
 * @param port - A free one by default.
 */
export async function startServer({ settings = {}, port = 0 }: ServerOptions = {}): Promise<Server> {
  const script = await installServer();
  const data = temporaryFolder('server');
  for (const folder of ['Machine', 'User']) {
    mkdirSync(join(data, 'data', folder), { recursive: true });
    writeFileSync(join(data, 'data', folder, 'settings.json'), JSON.stringify({ ...usual, ...settings }, null, 2));
  }
  const { child, end } = start(
    process.execPath,
    [
      script,
      ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      '--disable-telemetry',
      // Without it a built VS Code ignores the extension that the page's address names.
      '--enable-smoke-test-driver',
    ],
    {
      cwd: data,
      stdio: ['ignore', 'pipe', 'pipe'],
      // No gallery: the tests reach for nothing beyond this machine. Sockets go where they are removed.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data },
    },
  );
  const output: string[] = [];
  const actual = await new Promise<string>((resolve, reject) => {
    const fail = (what: string) => {
      clearTimeout(timer);
      end();
      reject(new Error(`VS Code's server ${what}. Its log:\n${output.join('')}`));
    };
    const timer = setTimeout(fail, startTimeout, `did not listen within ${startTimeout / 1000} s`);
    child.once('error', (error) => {
      fail(`did not start: ${error.message}`);
    });
    child.once('exit', (code) => {
      fail(`ended with ${String(code)}`);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output.push(text);
        const found = /agent listening on (\d+)/.exec(output.join(''))?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      });
    }
  });
  return { authority: `127.0.0.1:${actual}`, end };
}

/**
 * The address of the workbench with a folder open and this repository as its extension.
 *
 * @param folder - A folder, or a file `*.code-workspace` that names several.
 * @param extensionTestsPath - An absolute path to a suite that is to run in the extension host.
 */
export function workbenchAddress(
  { authority }: Server,
  folder: string,
  extensionDevelopmentPath: string,
  extensionTestsPath?: string,
): string {
  const remote = (path: string) => `vscode-remote://${authority}${toUriPath(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ...(extensionTestsPath === undefined ? [] : [['extensionTestsPath', remote(extensionTestsPath)]]),
    ['skipWelcome', 'true'],
  ];
  const opened = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [opened]: toUriPath(folder), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

/** `C:\a` is `/c:/a` in the server's addresses. */
function toUriPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
