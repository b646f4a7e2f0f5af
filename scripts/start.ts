/**
 * Opens VS Code with the extension on a copy of the samples: `npm start`.
 *
 *   node scripts/start.ts [--port PORT] [FOLDER]
 *
 * FOLDER is opened as it is, in place of the copy. Ends with Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../test/host/build.ts';
import { repository, temporaryFolder } from '../test/host/paths.ts';
import { startServer, workbenchAddress } from '../test/host/server.ts';

const { values, positionals } = parseArgs({ options: { port: { type: 'string' } }, allowPositionals: true });

console.log('Building STAR Writer and starting VS Code; the first time installs it, which takes a minute.');
const [server] = await Promise.all([startServer({ port: Number(values.port ?? 0) }), buildExtension()]);
const address = workbenchAddress(
  server,
  positionals[0] === undefined ? copyOfSamples() : resolve(positionals[0]),
  repository,
);
console.log(`\nVS Code with STAR Writer is at\n\n  ${address}\n\nPress Ctrl+C to end it.`);
openInBrowser(address);
// The server keeps this process alive, and ends with it.

/** A copy, so that trying things out changes no sample. */
function copyOfSamples(): string {
  const folder = join(temporaryFolder('start'), 'answers');
  cpSync(join(repository, 'samples'), folder, { recursive: true });
  return folder;
}

/** Hands the address to the person's own browser; where there is none, the printed address has to do. */
function openInBrowser(url: string): void {
  if (process.env['CI'] !== undefined || process.env['BROWSER'] === 'none') return;
  const [command, ...parameters] = opener();
  if (command === undefined) return;
  const child = spawn(command, [...parameters, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(): string[] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const hasDisplay = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasDisplay ? ['xdg-open'] : [];
}
