import { relative, sep } from "node:path";

/** A thing without a name has no home yet: it stays in its only caller. */
const BANNED = new Set(["utils", "helpers", "lib", "common", "shared", "misc", "services", "manager", "index"]);

/** Kebab-case with Next's brackets for parts of an address, and endings such as .test or .config. */
const NAME = /^(?:\[{0,2}(?:\.{3})?[a-z0-9]+(?:-[a-z0-9]+)*\]{0,2}|\([a-z-]+\)|\.[a-z]+)$/;

/**
 * What is wrong with a path's names? Null when nothing is.
 *
 * @param {string} path relative, with forward slashes
 * @returns {string | null}
 */
export function fileNameProblem(path) {
  for (const part of path.split("/")) {
    const stem = part.startsWith(".") ? part : (part.split(/\.(?!\.)/)[0] ?? part);
    const name = part.startsWith("[") ? part : stem;
    if (BANNED.has(name)) return `"${name}" says nothing about what is in it: name it for its content`;
    if (!NAME.test(name)) return `"${part}" is not in kebab-case`;
  }
  return null;
}

/** @type {import("eslint").Rule.RuleModule} */
const fileNameRule = {
  meta: { type: "suggestion", schema: [] },
  create(context) {
    return {
      Program(node) {
        const path = relative(context.cwd, context.filename).split(sep).join("/");
        const message = fileNameProblem(path);
        if (message) context.report({ node, message });
      },
    };
  },
};

/** The house's own ESLint rules. */
export const parallaxPlugin = { rules: { "file-name": fileNameRule } };
