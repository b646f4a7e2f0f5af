import { commands, extensions } from 'vscode';

/** Runs in the extension host: activates the extension and prints how long that took. */
export async function run(): Promise<void> {
  const extension = extensions.getExtension('star-writer.star-writer');
  if (extension === undefined) throw new Error('the extension is not there');
  // The host's first call pays for what every extension pays for.
  await commands.getCommands();
  const start = performance.now();
  await extension.activate();
  console.log(`activation ${(performance.now() - start).toFixed(1)} ms`);
}
