import { writeFile } from 'node:fs/promises';
import type { Configuration } from '../core/configuration.ts';
import type { Severity } from '../core/finding.ts';
import { severities } from '../core/finding.ts';
import manifest from '../../package.json' with { type: 'json' };
import type { Arguments, Format } from './arguments.ts';
import { readArguments, usage } from './arguments.ts';
import type { CheckedFile } from './checked.ts';
import { check, fix } from './checked.ts';
import { readConfigurationFile } from './configuration-file.ts';
import { Failure } from './failure.ts';
import { formatGithub } from './formats/github.ts';
import { formatJson } from './formats/json.ts';
import { formatPretty } from './formats/pretty.ts';
import type { Input } from './inputs.ts';
import { causeOf, findInputs, readInput, readStandardInput } from './inputs.ts';

/**
 * Runs `star-lint` and prints what it finds.
 *
 * @param words - The command line after the program's name.
 * @returns The exit code: 0 clean, 1 findings at or above the level, 2 wrong use or a file that cannot be read.
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    const given = readArguments(words);
    if (given.help || given.version) {
      console.log(given.help ? usage : manifest.version);
      return 0;
    }
    return await lintFiles(given);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`star-lint: ${error.message}`);
    return 2;
  }
}

async function lintFiles(given: Arguments): Promise<number> {
  if (given.files.length === 0 && given.stdinName === undefined) throw new Failure(`no files\n\n${usage}`);
  const configuration = await configurationOf(given);
  const { checked, failures } = await checkAll(given, configuration);
  for (const failure of failures) console.error(`star-lint: ${failure.message}`);
  const output = formatAll(given.format, checked);
  if (output !== '') console.log(output);
  if (failures.length > 0) return 2;
  return checked.some((file) => fails(file, given.severity)) ? 1 : 0;
}

async function configurationOf(given: Arguments): Promise<Configuration> {
  const shared = given.config === undefined ? {} : await readConfigurationFile(given.config);
  return { rules: { ...shared.rules, ...given.rules } };
}

/** A file that cannot be read does not keep the others from being checked. */
async function checkAll(given: Arguments, configuration: Configuration) {
  const checked: CheckedFile[] = [];
  const failures: Failure[] = [];
  if (given.stdinName !== undefined) {
    checked.push(check(given.stdinName, await readStandardInput(), true, configuration));
  }
  for (const input of await findInputs(given.files)) {
    try {
      checked.push(await checkInput(input, given.fix, configuration));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  return { checked, failures };
}

async function checkInput(input: Input, fixing: boolean, configuration: Configuration): Promise<CheckedFile> {
  const text = await readInput(input.name);
  if (!fixing) return check(input.name, text, input.named, configuration);
  const fixed = fix(input.name, text, input.named, configuration);
  if (fixed.text !== text) await write(input.name, fixed.text);
  return fixed;
}

async function write(name: string, text: string): Promise<void> {
  try {
    await writeFile(name, text);
  } catch (error) {
    throw new Failure(`${name}: cannot be written: ${causeOf(error)}`);
  }
}

function formatAll(format: Format, files: readonly CheckedFile[]): string {
  switch (format) {
    case 'json':
      return formatJson(files);
    case 'github':
      return formatGithub(files);
    case 'pretty':
      return formatPretty(files, process.stdout.isTTY);
  }
}

function fails({ report }: CheckedFile, level: Severity): boolean {
  return report.findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
}
