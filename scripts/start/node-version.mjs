// Old syntax on purpose: see start.mjs.
const REQUIRED_MAJOR = 20;
const REQUIRED_MINOR = 19;

/**
 * Is this Node new enough? Answers null when it is, and otherwise the line to print.
 * Only for the first lines of a driver: package.json's `engines` says the same to npm.
 *
 * @param {string} version such as "20.19.0"
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const major = Number(version.split(".")[0]);
  const minor = Number(version.split(".")[1]);
  if (major > REQUIRED_MAJOR || (major === REQUIRED_MAJOR && minor >= REQUIRED_MINOR)) return null;
  return (
    "Parallax needs Node " +
    REQUIRED_MAJOR +
    "." +
    REQUIRED_MINOR +
    " or newer, and this is Node " +
    version +
    ". Install a current one from https://nodejs.org and start again."
  );
}
