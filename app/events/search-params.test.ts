import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { formatEventQuery, readEventQuery } from "./search-params";

describe("the switches of an event page", () => {
  it("are at their defaults in a plain address", () => {
    const query = readEventQuery({});
    expect(query.options).toEqual(DEFAULT_OPTIONS);
    expect(query.codebook).toBe("policy-frames");
    expect(formatEventQuery(query)).toBe("");
  });

  it("can be written into an address and read back", () => {
    const address =
      "voice=both&level=passage&genre=report&genre=opinion&role=both&wire=each&codebook=five-generic-frames&article=night";
    const parameters = new URLSearchParams(address);
    const query = readEventQuery({
      ...Object.fromEntries(parameters),
      genre: parameters.getAll("genre"),
    });
    expect(query.options.genres).toEqual(["report", "opinion"]);
    expect(query.options.roles).toEqual(["about", "background"]);
    expect(formatEventQuery(query)).toBe(address);
  });

  it("name a version of the codebook with its number", () => {
    const query = readEventQuery({ codebook: "harbour-frames@1" });
    expect(query.codebook).toBe("harbour-frames@1");
    expect(formatEventQuery(query)).toBe("codebook=harbour-frames%401");
    expect(readEventQuery({ codebook: "harbour-frames@first" }).codebook).toBe("policy-frames");
  });

  it("fall back where the address holds something that they do not know", () => {
    const query = readEventQuery({ voice: "nobody", genre: "poem", role: ["both", "about"], codebook: "../x" });
    expect(query.options).toEqual({ ...DEFAULT_OPTIONS, roles: ["about", "background"] });
    expect(query.codebook).toBe("policy-frames");
  });

  it("leave the opened mark out, which belongs to one moment of reading", () => {
    const query = readEventQuery({ evidence: "claim.a" });
    expect(query.evidence).toBe("claim.a");
    expect(formatEventQuery(query)).toBe("");
  });
});
