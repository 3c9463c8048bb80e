import { describe, expect, it } from "vitest";
import { moveInGrid } from "./grid-keys";

/** Row 0 has two links beside its statement's, row 1 is short, row 2 and those after it are plain. */
const grid = {
  rows: 25,
  linksOf: (row: number) => (row === 0 ? [2, 1, 1, 1] : row === 1 ? [1, 1] : [1, 1, 1, 1]),
};
const press = (row: number, column: number, key: string, { ctrlKey = false, link = 0 } = {}) =>
  moveInGrid({ row, column, link }, { key, ctrlKey, metaKey: false }, grid);
const at = (row: number, column: number, link = 0) => ({ row, column, link });

describe("keys in a grid", () => {
  it("arrows go one cell on and stop at the edges", () => {
    expect(press(2, 1, "ArrowRight")).toEqual(at(2, 2));
    expect(press(2, 0, "ArrowLeft")).toEqual(at(2, 0));
    expect(press(24, 3, "ArrowDown")).toEqual(at(24, 3));
    expect(press(0, 3, "ArrowUp")).toEqual(at(0, 3));
  });

  it("left and right go through the links of a cell; up and down keep the column", () => {
    expect(press(0, 0, "ArrowRight")).toEqual(at(0, 0, 1));
    expect(press(0, 0, "ArrowRight", { link: 1 })).toEqual(at(0, 1));
    expect(press(0, 1, "ArrowLeft")).toEqual(at(0, 0, 1));
    expect(press(2, 1, "ArrowUp")).toEqual(at(1, 1));
    expect(press(1, 1, "ArrowUp")).toEqual(at(0, 1));
  });

  it("a shorter row takes its last cell", () => {
    expect(press(0, 3, "ArrowDown")).toEqual(at(1, 1));
  });

  it("Home and End go to the ends of the row, with Ctrl to those of the grid", () => {
    expect(press(1, 1, "Home")).toEqual(at(1, 0));
    expect(press(0, 1, "End")).toEqual(at(0, 3));
    expect(press(1, 1, "Home", { ctrlKey: true })).toEqual(at(0, 0));
    expect(press(0, 0, "End", { ctrlKey: true })).toEqual(at(24, 3));
  });

  it("PageDown and PageUp go ten rows and stop at the edges", () => {
    expect(press(2, 2, "PageDown")).toEqual(at(12, 2));
    expect(press(20, 2, "PageDown")).toEqual(at(24, 2));
    expect(press(5, 2, "PageUp")).toEqual(at(0, 2));
  });

  it("other keys are left alone", () => {
    expect(press(0, 0, "Tab")).toBeNull();
    expect(press(0, 0, "Enter")).toBeNull();
  });
});
