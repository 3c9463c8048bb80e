import { expect, test } from "vitest";
import { fileNameProblem } from "./file-names.mjs";

test.each([
  "app/events/[slug]/page.tsx",
  "app/twin/json/[...path]/route.ts",
  "app/(reading)/not-found.tsx",
  "domain/text/normalise-text.test.ts",
  ".ci/run",
  "e2e/fixtures.ts",
  "vitest.config.ts",
])("%s is well named", (path) => {
  expect(fileNameProblem(path)).toBeNull();
});

test.each(["db/utils.ts", "domain/helpers/span.ts", "components/index.ts", "lib/dates.ts", "app/shared.test.ts"])(
  "%s says nothing about its content",
  (path) => {
    expect(fileNameProblem(path)).toMatch(/says nothing/);
  },
);

test.each(["components/SpanMark.tsx", "domain/text/offset_map.ts"])("%s is not in kebab-case", (path) => {
  expect(fileNameProblem(path)).toMatch(/kebab-case/);
});
