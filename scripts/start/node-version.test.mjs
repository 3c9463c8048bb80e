import { expect, test } from "vitest";
import { nodeVersionProblem } from "./node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.1.0", "100.0.0"])("Node %s will do", (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

test.each(["20.18.3", "18.20.0", "8.0.0"])("Node %s is refused in one line that says what to do", (version) => {
  expect(nodeVersionProblem(version)).toMatch(new RegExp(`^Parallax needs Node 20\\.19 .+ ${version}\\. Install .+$`));
});
