/** Made by esbuild.js from the files test/integration/*.spec.ts. */
declare module 'specs' {
  /** Runs the bodies of all spec files; mocha's globals must be there. */
  export function loadSpecs(): void;
}
