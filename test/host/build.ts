import { repository } from './paths.ts';
import { run } from './processes.ts';

/** Builds the extension as it is in the working tree. */
export async function buildExtension(): Promise<void> {
  const output: string[] = [];
  const code = await run(process.execPath, ['esbuild.js'], (text) => output.push(text), { cwd: repository });
  if (code !== 0) throw new Error(`The extension does not build:\n${output.join('')}`);
}
