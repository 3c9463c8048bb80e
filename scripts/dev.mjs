// `npm run dev`: the same checks as `npm start`, then Next's development server beside the worker.
import { nodeVersionProblem } from "./start/node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./start/launch.mjs").then(function (module) {
    return module.launch({ mode: "dev", asBuilt: false });
  });
}
