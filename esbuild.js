#!/usr/bin/env node
/**
 * Builds what is shipped into dist/ and, with --tests, the suites that run inside VS Code into out/.
 *
 *   node esbuild.js [--production] [--watch] [--tests] [--sizes]
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

const root = import.meta.dirname;
const builtin = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

/** Browser builds take the worker variant of packages: the DOM variant of one of remark's dies in a worker. */
const browser = { platform: 'browser', conditions: ['worker', 'browser'], mainFields: ['browser', 'module', 'main'] };

/** What is shipped. `pure` bundles must run anywhere: they may import neither the editor nor Node. */
const shipped = [
  {
    entry: 'src/extension/node.ts',
    outfile: 'dist/extension/node.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  },
  {
    entry: 'src/extension/web.ts',
    outfile: 'dist/extension/web.js',
    ...browser,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  },
  // Both hosts load these when a file of their kind is imported, and never before.
  ...['read-html', 'read-docx'].map((name) => ({
    entry: `src/extension/import/${name}.ts`,
    outfile: `dist/extension/${name}.js`,
    ...browser,
    format: 'cjs',
    target: 'es2022',
    pure: true,
  })),
  {
    entry: 'src/cli/star-lint.ts',
    outfile: 'dist/cli/star-lint.js',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    executable: true,
  },
  {
    entry: 'src/remark/index.ts',
    outfile: 'dist/remark/index.js',
    ...browser,
    format: 'esm',
    target: 'es2022',
    pure: true,
  },
];

/** The integration suite, once for the Node hosts and once, with mocha inside, for the web worker. */
const suites = [
  {
    entry: 'test/integration/index.node.ts',
    outfile: 'out/test/integration/index.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
  },
  {
    entry: 'test/integration/index.web.ts',
    outfile: 'out/test/integration/index.js',
    ...browser,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's browser build is UMD in an ES package: not wrapped by esbuild, it would take our exports for its own.
    define: { module: 'undefined' },
  },
];

/**
 * The module `specs`: loads every test/integration/*.spec.ts once mocha's globals are there; with SPECS in the
 * environment, those whose names hold it.
 */
const specs = {
  name: 'specs',
  setup({ onResolve, onLoad }) {
    const folder = join(root, 'test/integration');
    onResolve({ filter: /^specs$/ }, () => ({ path: folder, namespace: 'specs' }));
    onLoad({ filter: /.*/, namespace: 'specs' }, () => {
      const files = readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.spec.ts') && name.includes(process.env.SPECS ?? ''))
        .sort();
      const calls = files.map((name) => `require(${JSON.stringify(`./${name.split(sep).join('/')}`)});`);
      return {
        contents: `export function loadSpecs() { ${calls.join(' ')} }`,
        resolveDir: folder,
        watchDirs: [folder],
      };
    });
  },
};

/** Fails where a pure bundle, or a module of src/core in any bundle, imports the editor or Node. */
const purity = (pure) => ({
  name: 'purity',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point' || (path !== 'vscode' && !builtin.has(path))) return undefined;
      const from = relative(root, importer).split(sep).join('/');
      if (!pure && !from.startsWith('src/core/')) return undefined;
      return { errors: [{ text: `${from} imports ${path}, but must run without the editor and without Node` }] };
    });
  },
});

function optionsOf({ entry, outfile, executable = false, pure = false, ...rest }, { production }) {
  // An ES module for Node has no `require`; CommonJS dependencies inside the bundle may want it.
  const banner = executable
    ? "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"
    : undefined;
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    metafile: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'info',
    plugins: [purity(pure), specs],
    ...(banner !== undefined && { banner: { js: banner } }),
    ...rest,
  };
}

/** Word lists and tables of weights: what knowledge of English adds to a bundle. */
const lexicon =
  /\/lexicon(?:\.ts|\/)|\/concepts\/|\/english\/(?:closed-class|roles|verb-list)|everyday-acronyms|abbreviations/;

/** Bytes of a bundle that come from inputs whose path fits. */
function share({ inputs }, path) {
  const own = Object.entries(inputs).filter(([input]) => path.test(input));
  return own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

/** Builds everything once. Resolves to the size of every bundle in bytes, and how much of it is lexicons. */
export async function buildAll({ production = false, tests = false } = {}) {
  if (production) rmSync(join(root, 'dist'), { recursive: true, force: true });
  const results = [];
  for (const bundle of tests ? [...shipped, ...suites] : shipped) {
    if (!existsSync(join(root, bundle.entry))) {
      console.log(`${bundle.entry} is not there yet: ${bundle.outfile} is not built`);
      continue;
    }
    const { outputFiles, metafile } = await build({ ...optionsOf(bundle, { production }), logLevel: 'warning' });
    void outputFiles;
    if (bundle.executable) await chmod(join(root, bundle.outfile), 0o755);
    const output = metafile.outputs[bundle.outfile];
    results.push({ outfile: bundle.outfile, bytes: output.bytes, lexicons: share(output, lexicon) });
  }
  return results;
}

async function watchAll(tests) {
  for (const bundle of tests ? [...shipped, ...suites] : shipped) {
    if (existsSync(join(root, bundle.entry))) await (await context(optionsOf(bundle, { production: false }))).watch();
  }
}

async function printSizes(results) {
  const { readFileSync } = await import('node:fs');
  const inKilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
  for (const { outfile, bytes, lexicons } of results) {
    const zipped = gzipSync(readFileSync(join(root, outfile))).length;
    const sizes = `${inKilobytes(bytes)} ${inKilobytes(zipped)} gzipped ${inKilobytes(lexicons)} lexicons`;
    console.log(`${outfile.padEnd(34)} ${sizes}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flags = new Set(process.argv.slice(2));
  if (flags.has('--watch')) await watchAll(flags.has('--tests'));
  else {
    try {
      const results = await buildAll({ production: flags.has('--production'), tests: flags.has('--tests') });
      if (flags.has('--sizes')) await printSizes(results);
    } catch (error) {
      // esbuild has printed its own errors already.
      if (!Array.isArray(error?.errors)) console.error(error);
      process.exitCode = 1;
    }
  }
}
