// `npm start`: brings the installation up to date, then serves Parallax until a signal comes.
// This file and node-version.mjs keep to old syntax on purpose: a Node that is too old must still
// be able to read them and say so, so everything newer is imported only after that check.
import { nodeVersionProblem } from "./start/node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./start/launch.mjs").then(function (module) {
    return module.launch({ mode: "start", asBuilt: process.argv.indexOf("--as-built") > 0 });
  });
}
