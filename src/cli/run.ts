import { writeFile } from 'node:fs/promises';
import type { Configuration } from '../core/configuration.ts';
import { mergeConfigurations } from '../core/configuration.ts';
import type { Severity } from '../core/finding.ts';
import { severities } from '../core/finding.ts';
import manifest from '../../package.json' with { type: 'json' };
import type { Arguments, Format } from './arguments.ts';
import { readArguments, usage } from './arguments.ts';
import type { CheckedFile } from './checked.ts';
import { check, fix } from './checked.ts';
import { ConfigurationFinder, readNamedConfiguration } from './configuration-file.ts';
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
  const { checked, failures } = await checkAll(given, await configurationsFor(given));
  for (const failure of failures) tell(failure.message);
  print(given, checked);
  if (failures.length > 0) return 2;
  return checked.some((file) => fails(file, given.severity)) ? 1 : 0;
}

function tell(text: string): void {
  console.error(`star-lint: ${text}`);
}

/** Of standard input, `--fix` prints the text, so that what is found goes to the other stream. */
function print({ format, fix: fixing, stdinName }: Arguments, checked: readonly CheckedFile[]): void {
  const output = formatAll(format, checked);
  const [first] = checked;
  if (fixing && stdinName !== undefined && first !== undefined) {
    process.stdout.write(first.text);
    if (output !== '') console.error(output);
  } else if (output !== '') console.log(output);
}

/** The configuration in force for a file by its name: the file named on the command line, else the one found above it. */
type ConfigurationFor = (name: string) => Promise<Configuration>;

async function configurationsFor({ config, rules }: Arguments): Promise<ConfigurationFor> {
  const named = config === undefined ? undefined : await readNamedConfiguration(config, tell);
  const finder = new ConfigurationFinder(tell);
  return async (name) => mergeConfigurations([named ?? (await finder.for(name)), { rules }]);
}

/** A file that cannot be read does not keep the others from being checked. */
async function checkAll(given: Arguments, configurationFor: ConfigurationFor) {
  const checked: CheckedFile[] = [];
  const failures: Failure[] = [];
  const { stdinName: name } = given;
  if (name !== undefined) {
    const run = given.fix ? fix : check;
    checked.push(run(name, await readStandardInput(), true, await configurationFor(name)));
  }
  for (const input of await findInputs(given.files)) {
    try {
      checked.push(await checkInput(input, given.fix, await configurationFor(input.name)));
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
