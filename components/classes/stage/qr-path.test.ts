import { expect, test } from "vitest";
import { qrPath } from "./qr-path";

const ADDRESS = "http://192.168.1.20:3100/join?code=KELP47";

test("the corners hold the three marks by which a camera finds it, inside of a quiet border", () => {
  const { size, path } = qrPath(ADDRESS);
  expect(size).toBeGreaterThanOrEqual(21 + 8);
  for (const [x, y] of [
    [4, 4],
    [size - 5, 4],
    [4, size - 5],
  ]) {
    expect(path).toContain(`M${x} ${y}h1v1h-1z`);
  }
  expect(path).not.toMatch(/M[0-3] /);
});

test("another address makes another picture", () => {
  expect(qrPath(ADDRESS).path).not.toBe(qrPath(`${ADDRESS}8`).path);
});
