import { describe, expect, it } from "vitest";
import { findPasswordProblem, readLogin } from "./sign-in-rules";

describe("readLogin", () => {
  it("takes what was typed without its spaces and capitals", () => {
    expect(readLogin("  Ada.Voss@School.example ")).toBe("ada.voss@school.example");
  });

  it.each(["", "a", "ada voss", "аda", "ada\u202evoss", "x".repeat(81), "ada\n"])("refuses %j", (typed) => {
    expect(readLogin(typed === "ada\n" ? "ada\nvoss" : typed)).toBeNull();
  });
});

describe("findPasswordProblem", () => {
  it.each([
    ["quay lantern ferry mist", null],
    ["short", "has 5 characters"],
    ["a", "has 1 character;"],
    ["x".repeat(201), "201 characters"],
    ["my name is ada.voss", "holds the name"],
    ["aaaaaaaaaaaabbb", "repeats few"],
  ])("says of %j: %s", (password, problem) => {
    const found = findPasswordProblem(password, "ada.voss");
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });

  it("counts characters as people do, not code units", () => {
    expect(findPasswordProblem("🌊🌉⛴️🚧🧱🪨", "ada.voss")).toContain("at least 12");
  });
});
