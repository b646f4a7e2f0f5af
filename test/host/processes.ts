import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';

const cleanups = new Set<() => void>();
let watching = false;

/**
 * Runs a piece of cleaning up when this process ends, in whatever way short of SIGKILL.
 *
 * @returns what runs it now instead.
 */
export function onExit(cleanup: () => void): () => void {
  watchForExit();
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup)) cleanup();
  };
}

function watchForExit(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    // Last in, first out: processes end before the folders that they write to are removed.
    for (const cleanup of [...cleanups].reverse()) {
      try {
        cleanup();
      } catch (error) {
        // The next one has to run all the same.
        console.error(error);
      }
    }
  });
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      process.exit(128 + number);
    });
  }
}

/** A child process with its own children, ended together. */
export interface Running {
  readonly child: ChildProcess;
  /** Ends the process and all that it started. */
  readonly end: () => void;
}

/** Starts a process that ends with this one at the latest. */
export function start(command: string, parameters: readonly string[], options: SpawnOptions = {}): Running {
  // A group of its own on POSIX, so that grandchildren (extension hosts) can be ended too.
  const child = spawn(command, parameters, { ...options, detached: process.platform !== 'win32' });
  const end = onExit(() => {
    endTree(child);
  });
  child.once('exit', end);
  return { child, end };
}

function endTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * Runs a process to its end.
 *
 * @param onOutput - Given all that it prints, as it comes.
 * @returns its exit code; 1 where a signal ended it.
 */
export async function run(
  command: string,
  parameters: readonly string[],
  onOutput: (text: string) => void,
  options: SpawnOptions = {},
): Promise<number> {
  const { child } = start(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
