import { describe, expect, test } from "vitest";
import { cleanPastedText } from "../text/pasted-page";
import { shippedReference as reference } from "./fixtures/shipped-reference";
import { proposeByMasthead } from "./propose-by-masthead";

const ARTICLE = [
  "Lido repair may cost 300,000 crowns",
  "By Oona Marsh",
  "15 May 2032",
  "A draft budget puts the repair of the lido in Tarnby at 300,000 crowns. The council will vote on it at the end of the month, and nobody expects an easy evening.",
  "The engineer of the town considers the wall to be stable. Children from the swimming club have moved to the river, where no lifeguard is on duty this summer.",
  "Share this page",
].join("\n\n");

const propose = (above: string, author: string | null = null) =>
  proposeByMasthead(cleanPastedText(`${above}\n\n${ARTICLE}`), author, reference);

describe("proposeByMasthead", () => {
  test.each([
    ["Coast Radio\nListen live\nProgrammes", "Coast Radio"],
    ["The Lantern of Tarnby\nSubscribe now", "The Lantern of Tarnby"],
    ["Tarnby Post\nHome\nNews\nSport\nLog in", "Tarnby Post"],
  ])("takes the name in the first line of %j for a proposal, never for more", (above, name) => {
    expect(propose(above)).toMatchObject({
      name,
      certainty: "doubtful",
      reason: `The page begins with this line: “${name}”.`,
      evidence: { kind: "masthead-line", range: { start: 0, end: name.length } },
    });
  });

  test("gives an outlet that the lists know under its own name", () => {
    expect(propose("Sputnik International\nHome\nLog in")).toMatchObject({ slug: "sputnik", name: "Sputnik" });
    expect(propose("SouthFront\nHome\nLog in")).toMatchObject({ slug: "southfront" });
  });

  test.each([
    ["what every site has", "Log in\nHome\nNews"],
    ["a section", "Harbour\nHome\nLog in"],
    ["a sentence", "We tell you what happens on the coast\nHome\nLog in"],
    ["a number", "2,500 $\nHome\nLog in"],
  ])("takes no masthead of %s", (_, above) => {
    expect(propose(above)).toBeNull();
  });

  test("does not take the author's name for the outlet's", () => {
    expect(propose("Oona Marsh\nHome\nLog in", "Oona Marsh")).toBeNull();
  });

  test("takes nothing from a page that begins with its article", () => {
    expect(proposeByMasthead(cleanPastedText(ARTICLE), null, reference)).toBeNull();
    expect(proposeByMasthead(cleanPastedText(""), null, reference)).toBeNull();
  });
});
