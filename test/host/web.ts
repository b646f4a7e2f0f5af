import { createServer } from 'node:net';
import { installWeb } from './install.ts';
import { repository } from './paths.ts';
import { start } from './processes.ts';

/** VS Code for the browser, served from this machine. */
export interface WebServer {
  readonly address: string;
  /** Ends it, and all that it started. */
  readonly end: () => void;
}

const startTimeout = 60_000;

/**
 * Serves VS Code for the browser with this repository as its extension.
 *
 * @param folder - Mounted as a virtual file system.
 */
export async function startWeb(folder: string): Promise<WebServer> {
  const { script, dataFolder, commit } = await installWeb();
  const port = await freePort();
  const { child, end } = start(
    process.execPath,
    [
      script,
      ...['--browser', 'none', '--quality', 'stable', '--commit', commit, '--testRunnerDataDir', dataFolder],
      '--esm=false', // this build loads AMD modules
      `--extensionDevelopmentPath=${repository}`,
      ...['--host', '127.0.0.1', '--port', String(port)],
      folder,
    ],
    { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = (what: string) => {
      clearTimeout(timer);
      end();
      reject(new Error(`The server of VS Code for the browser ${what}. Its log:\n${output.join('')}`));
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
        if (!output.join('').includes('Listening on')) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });
  return { address: `http://127.0.0.1:${port}/`, end };
}

/** The server takes no port 0, so a port that is free now has to do. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}
