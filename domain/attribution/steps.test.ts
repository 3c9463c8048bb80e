import { Session, type Profiler } from "node:inspector";
import model from "wink-eng-lite-web-model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);
const session = new Session();

beforeAll(() => {
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
});

afterAll(() => {
  session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
});

/** How often the blocks of this folder run since the last call: counted by the engine, not timed. */
function takeSteps(): number {
  let steps = 0;
  session.post("Profiler.takePreciseCoverage", (_error, { result }: Profiler.TakePreciseCoverageReturnType) => {
    const own = result.filter(({ url }) => url.includes("/domain/attribution/"));
    for (const { functions } of own) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
  return steps;
}

test.each([
  ["sentences", "Ash said the bridge was safe. “It is,” he said.\n"],
  ["one sentence without end", "Ash said that he said, "],
  ["quotations side by side", "“a,” said Ash. "],
  ["names", "Ash Birch and "],
  ["commas", "the mayor, "],
  ["marks that never close", '“a ‘b "'],
  ["nouns of saying", "the claim that he "],
  ["sources by phrase", "according to Ash, "],
])("twice the text takes at most twice the steps: %s", (_name, unit) => {
  const stepsFor = (times: number) => {
    const annotated = annotateText(unit.repeat(times), tagger);
    takeSteps();
    findAttributions(annotated);
    return takeSteps();
  };
  // The engine begins to count a function only after its first calls.
  stepsFor(800);
  const once = stepsFor(800);
  const twice = stepsFor(1600);
  expect(once).toBeGreaterThan(800);
  // What looks at a bounded number of neighbours looks at fewer of them near a text's ends. A square would give 4.
  expect(twice).toBeLessThanOrEqual(once * 2.2);
});
