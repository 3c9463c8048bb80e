import { describe, expect, it } from "vitest";
import { findTwin } from "./find-twin";

const twins = { "/index": "home", "/events/[slug]": "event", "/events/new": "new", "/events/[slug]/claims": "claims" };

describe("finding the twin of a page", () => {
  it("takes the parts that the pattern names from the address", () => {
    expect(findTwin(["events", "harbour-bridge"], twins)).toEqual({
      twin: "event",
      params: { slug: "harbour-bridge" },
    });
    expect(findTwin(["events", "a", "claims"], twins)).toEqual({ twin: "claims", params: { slug: "a" } });
    expect(findTwin(["index"], twins)).toEqual({ twin: "home", params: {} });
  });

  it("prefers an address without a gap", () => {
    expect(findTwin(["events", "new"], twins)).toEqual({ twin: "new", params: {} });
  });

  it("finds nothing where no page with twins is", () => {
    expect(findTwin(["events"], twins)).toBeNull();
    expect(findTwin(["events", "a", "b", "c"], twins)).toBeNull();
    expect(findTwin(["constructor"], twins)).toBeNull();
  });
});
