import { describe, expect, it } from "vitest";
import { ACTIONS, isAllowed, ROLES, type Role } from "./permissions";

const allowedTo = (role: Role) => ACTIONS.filter((action) => isAllowed(role, action));

describe("isAllowed", () => {
  it("lets the owner do everything", () => {
    expect(allowedTo("owner")).toEqual(ACTIONS);
  });

  it("lets a reader look and nothing else", () => {
    expect(allowedTo("reader")).toEqual(["enter", "own-account", "view-event", "view-article"]);
  });

  it("lets whoever has not signed in do nothing but that", () => {
    expect(ACTIONS.filter((action) => isAllowed(null, action, "on"))).toEqual(["enter"]);
  });

  it("lets nobody choose whose work they go on with where people sign in", () => {
    const lost = ACTIONS.filter((action) => isAllowed("owner", action) && !isAllowed("owner", action, "on"));
    expect(lost.toSorted()).toEqual(["add-coder", "choose-coder"]);
  });

  it("lets a coder code, but not change what is coded", () => {
    expect(isAllowed("coder", "code-article")).toBe(true);
    expect(isAllowed("coder", "revise-text")).toBe(false);
    expect(isAllowed("coder", "edit-codebook")).toBe(false);
  });

  it("lets a coder remove their own marks, but nothing that carries other people's", () => {
    const removals = ACTIONS.filter((action) => /^remove-(?!demo)/.test(action));
    expect(removals.length).toBeGreaterThan(0);
    for (const action of removals) {
      expect([action, isAllowed("editor", action), isAllowed("coder", action)]).toEqual([action, true, false]);
    }
  });

  it("keeps whole-database actions for the owner", () => {
    expect(ROLES.filter((role) => isAllowed(role, "manage-data"))).toEqual(["owner"]);
    expect(ROLES.filter((role) => isAllowed(role, "remove-demo"))).toEqual(["owner"]);
  });

  it("gives each role all that the next lower one has", () => {
    ROLES.slice(1).forEach((role, index) => {
      const higher = ROLES[index] ?? role;
      expect(allowedTo(higher)).toEqual(expect.arrayContaining(allowedTo(role)));
    });
  });
});
