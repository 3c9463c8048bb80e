/**
 * @typedef {object} StaticCheck
 * @property {string} name
 * @property {readonly string[]} args what Node runs; exit code 0 is a pass
 */

/** @type {StaticCheck} */
export const FORMAT = {
  name: "prettier",
  args: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
};

/** @type {StaticCheck} */
export const LINT = { name: "eslint", args: ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"] };

/** @type {StaticCheck} */
export const SCHEMA = { name: "prisma validate", args: ["node_modules/prisma/build/index.js", "validate"] };

/**
 * One compiler run for each set of globals: everything, the pure domain (no Node, no DOM), and the
 * plain JavaScript of scripts/ and of the class door's pages by its JSDoc types.
 *
 * @type {readonly StaticCheck[]}
 */
export const TYPES = [
  "tsconfig.json",
  "domain/tsconfig.json",
  "scripts/tsconfig.json",
  "door/assets/tsconfig.json",
].map((project) => ({
  name: `tsc ${project}`,
  args: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", project],
}));
