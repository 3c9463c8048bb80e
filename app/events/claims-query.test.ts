import { describe, expect, it } from "vitest";
import { ALL_CLAIMS } from "@/domain/comparison/matrix/claim-choice";
import { formatClaimsQuery, readClaimsQuery } from "./claims-query";

describe("which claims an address asks for", () => {
  it("are all of them in a plain address, and where a form sends its fields empty", () => {
    expect(readClaimsQuery({})).toEqual(ALL_CLAIMS);
    expect(readClaimsQuery({ outlet: "", stance: "", words: " ", kind: "" })).toEqual(ALL_CLAIMS);
    expect(formatClaimsQuery("genre=report", ALL_CLAIMS)).toBe("genre=report");
  });

  it("can be written and read back beside the switches", () => {
    const choice = {
      sort: "known",
      block: "facts",
      state: "conflict",
      words: "the bridge",
      outlet: "ellery-courier",
      stance: "contests",
      group: "agreement",
    } as const;
    const written = new URLSearchParams(formatClaimsQuery("voice=both", choice));
    expect(written.get("voice")).toBe("both");
    expect(readClaimsQuery(Object.fromEntries(written))).toEqual(choice);
  });

  it("fall back where the address holds something unknown", () => {
    expect(readClaimsQuery({ sort: "length", outlet: "../x", group: ["wider", "none"] })).toEqual({
      ...ALL_CLAIMS,
      group: "wider",
    });
  });
});
