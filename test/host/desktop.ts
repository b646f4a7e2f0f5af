import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { repository, suites, temporaryFolder } from './paths.ts';
import { versions } from './versions.ts';

/** Runs the integration suite in VS Code's desktop application, which is downloaded on first use. */
async function runDesktopSuite(): Promise<number> {
  requireDisplay();
  try {
    return await runTests({
      version: process.env['VSCODE_TEST_VERSION'] ?? versions.desktop,
      extensionDevelopmentPath: repository,
      extensionTestsPath: join(repository, suites.node),
      launchArgs: [
        temporaryFolder('workspace'),
        '--disable-extensions',
        '--disable-workspace-trust',
        '--disable-telemetry',
        '--skip-welcome',
        '--user-data-dir',
        temporaryFolder('user'),
      ],
    });
  } catch (error) {
    throw new Error(
      `The desktop host did not run. It needs update.code.visualstudio.com to download VS Code; without it use the ` +
        `server host: npm run test:server.\n${String(error)}`,
      { cause: error },
    );
  }
}

/** Electron opens a window: on Linux it needs a display. */
function requireDisplay(): void {
  if (process.platform !== 'linux') return;
  if ((process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '') return;
  const has = spawnSync('which', ['xvfb-run']).status === 0;
  throw new Error(
    has
      ? 'The desktop host needs a display. Run: xvfb-run --auto-servernum npm test -- --host desktop'
      : 'The desktop host needs a display. Install xvfb and run: xvfb-run --auto-servernum npm test -- --host desktop',
  );
}

// A process of its own: VS Code's output is relayed to standard output, where test/run.ts counts it.
try {
  process.exitCode = await runDesktopSuite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
