import { expect, test, vi } from "vitest";
import { watchConsole } from "./console-guard";

test("errors and warnings are collected as they would have been printed", () => {
  const target = { error: vi.fn(), warn: vi.fn() };
  const guard = watchConsole(target);
  target.error("unknown outlet: %s", "a");
  target.warn("two", 2);
  expect(guard.lines).toEqual(["console.error: unknown outlet: a", "console.warn: two 2"]);
});

test("the console's own functions come back", () => {
  const target = { error: vi.fn(), warn: vi.fn() };
  const { error } = target;
  const guard = watchConsole(target);
  guard.restore();
  target.error("printed");
  expect(error).toHaveBeenCalledWith("printed");
  expect(guard.lines).toEqual([]);
});

test("a spy of the test's own keeps an expected line from the guard", () => {
  const guard = watchConsole();
  const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
  console.error("expected");
  expect(spy).toHaveBeenCalledOnce();
  expect(guard.lines).toEqual([]);
  spy.mockRestore();
  guard.restore();
});
