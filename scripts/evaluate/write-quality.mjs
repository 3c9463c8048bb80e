import { writeFileSync } from "node:fs";
import path from "node:path";

/** @typedef {import("./sets.mjs").MeasuredFigure} MeasuredFigure */

const ROOT = path.join(import.meta.dirname, "..", "..");
const HEAD = ["Set", "Rows", "Figure", "Here", "Floor", "Elsewhere"];

/** The figures as a table for a terminal. */
export function formatTable(/** @type {readonly MeasuredFigure[]} */ measured) {
  const rows = [HEAD, ...measured.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Writes the table for readers of the repository, and the figures for the page /methods. */
export function writeQuality(/** @type {readonly MeasuredFigure[]} */ measured) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  const page = [
    "# Quality: how often the methods are right",
    "",
    "Written by `npm run evaluate -- FOLDER`, which ends with an error when a figure falls below its floor. Sets that",
    "were looked at while rules were made flatter them; our own gold is divided into a part that was tuned on and a",
    "part that was written first and only measured. What each method cannot do stands on its own page.",
    "",
    line(HEAD),
    line(HEAD.map(() => "---")),
    ...measured.map((figure) => line(cellsOf(figure))),
    "",
  ];
  writeFileSync(path.join(ROOT, "docs", "methods", "quality.md"), page.join("\n"));
  writeFileSync(path.join(ROOT, "app", "methods", "quality.json"), `${JSON.stringify(measured, null, 2)}\n`);
}

function cellsOf(/** @type {MeasuredFigure} */ { set, rows, figure, value, floor, reference }) {
  return [set, String(rows), figure, short(value), floor === null ? "–" : short(floor), reference];
}

/** Three decimals without the nought, as such figures are printed. */
function short(/** @type {number} */ value) {
  return value.toFixed(3).replace(/^0\./u, ".");
}
