import { describe, expect, it } from "vitest";
import { moveInGrid } from "./grid-keys";

const grid = { rows: 3, widthOf: (row: number) => (row === 1 ? 2 : 4) };
const press = (row: number, column: number, key: string, ctrlKey = false) =>
  moveInGrid({ row, column }, { key, ctrlKey, metaKey: false }, grid);

describe("keys in a grid", () => {
  it("arrows go one cell on and stop at the edges", () => {
    expect(press(0, 0, "ArrowRight")).toEqual({ row: 0, column: 1 });
    expect(press(0, 0, "ArrowLeft")).toEqual({ row: 0, column: 0 });
    expect(press(2, 3, "ArrowDown")).toEqual({ row: 2, column: 3 });
  });

  it("a shorter row takes its last cell", () => {
    expect(press(0, 3, "ArrowDown")).toEqual({ row: 1, column: 1 });
  });

  it("Home and End go to the ends of the row, with Ctrl to those of the grid", () => {
    expect(press(1, 1, "Home")).toEqual({ row: 1, column: 0 });
    expect(press(0, 1, "End")).toEqual({ row: 0, column: 3 });
    expect(press(1, 1, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(press(0, 0, "End", true)).toEqual({ row: 2, column: 3 });
  });

  it("other keys are left alone", () => {
    expect(press(0, 0, "Tab")).toBeNull();
    expect(press(0, 0, "Enter")).toBeNull();
  });
});
