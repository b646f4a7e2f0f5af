import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tsdoc from 'eslint-plugin-tsdoc';
import globals from 'globals';
import typescript from 'typescript-eslint';

const nodeBuiltins = {
  group: ['node:*', 'fs', 'path', 'os', 'url', 'util', 'child_process', 'crypto'],
  message: 'src/core runs in Node, browser and worker: no Node built-ins.',
};
const editor = { group: ['vscode'], message: 'Only src/extension speaks to the editor.' };
const upwards = {
  group: ['**/extension/**', '**/cli/**', '**/remark/**'],
  message: 'Core and the faces never depend on the faces above or beside them.',
};

export default typescript.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A cast says why an index is in bounds; the `!` that this rule wants instead is forbidden by another.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/core/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nodeBuiltins, editor, upwards] }] },
  },
  { files: ['src/cli/**', 'src/remark/**'], rules: { 'no-restricted-imports': ['error', { patterns: [editor] }] } },
  { files: ['test/**', 'bench/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-floating-promises': 'off' } },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
);
