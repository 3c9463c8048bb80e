// `npm test`: every check and test there is, counted in the last line.
import { nodeVersionProblem } from "./start/node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./test/run-all.mjs").then(function (module) {
    return module.runAll();
  });
}
