import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Example C of Krippendorff (2011): four observers, twelve units, a dot where a value is missing. */
const OBSERVERS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];

/** Krippendorff prints these for the example. */
const PUBLISHED = { nominal: 0.743, ordinal: 0.815, interval: 0.849, ratio: 0.797 } as const;

function writeExample(): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-agreement-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lines = OBSERVERS.flatMap((line, observer) =>
    [...line].map((value, unit) => `unit ${unit + 1},observer ${observer + 1},${value === "." ? "NA" : value}`),
  );
  const file = join(folder, "krippendorff-2011.csv");
  writeFileSync(file, `unit,coder,value\n${lines.join("\n")}\n`);
  return file;
}

test.each(Object.entries(PUBLISHED))(
  "Krippendorff's example of 2011 reads its published %s alpha, %s",
  (level, alpha) => {
    const cli = join(import.meta.dirname, "..", "parallax.mjs");
    const { status, stdout } = spawnSync(
      process.execPath,
      [cli, "agreement", writeExample(), "--level", level, "--json"],
      { encoding: "utf8" },
    );
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as { measures: { krippendorffsAlpha: { value: number } } };
    expect(report.measures.krippendorffsAlpha.value).toBeCloseTo(alpha, 3);
  },
);
