import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_REASONS } from "@/workflows/threads/error-reason";

test("docs/data-format.md says of every reason of an error what it means and what to do", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "docs", "data-format.md"), "utf8");
  const [, section = ""] = /## Errors of `analyze` and `group`\n([^#]*)/u.exec(text) ?? [];
  const rows = [...section.matchAll(/^\| `(?<reason>[a-z0-9-]+)` +\| (?<means>[^|]+) \| (?<advice>[^|]+) \|$/gmu)];
  expect(rows.map(({ groups }) => groups?.["reason"])).toEqual([...ERROR_REASONS]);
  for (const { groups } of rows) {
    expect(groups?.["means"]?.trim()).not.toBe("");
    expect(groups?.["advice"]?.trim()).not.toBe("");
  }
});
