import { describe, expect, it } from "vitest";
import type { Mention } from "../claims/claim";
import type { CellState } from "./comparison";
import { CELL_STATES } from "./comparison";
import { cellFamily, cellWord, familyWord } from "./cell-state";
import { deriveCell, stanceOf, wholeStanceOf } from "./derive-cell";
import { buildArticle, buildCheck, buildClaim, buildMention, buildPassage } from "./test-input";

const claim = buildClaim("closed");
const article = buildArticle("lantern");
const mention = (overrides: Partial<Mention> = {}) => buildMention("closed", "lantern", overrides);
const check = buildCheck("closed", "lantern");

const ownAffirms = mention();
const presupposed = mention({ voice: "presupposed" });
const ownDenies = mention({ polarity: "denies" });
const ownOpen = mention({ polarity: "open" });
const quotedAffirms = mention({ voice: "attributed" });
const quotedDenies = mention({ voice: "attributed", polarity: "denies" });
const quotedOpen = mention({ voice: "attributed", polarity: "open" });

const derive = (mentions: readonly Mention[]) => deriveCell({ claim, article, mentions, checks: [] });

describe("the state of a claim in an article", () => {
  it.each<[CellState, readonly Mention[]]>([
    ["mixed", [ownAffirms, ownDenies]],
    ["mixed", [presupposed, ownDenies]],
    ["mixed", [ownDenies, ownAffirms, quotedAffirms, quotedDenies, ownOpen]],
    ["denied", [ownDenies]],
    ["denied", [ownDenies, quotedAffirms]],
    ["denied", [ownDenies, quotedAffirms, quotedDenies]],
    ["asserted", [ownAffirms]],
    ["asserted", [presupposed]],
    ["asserted", [ownAffirms, quotedAffirms]],
    ["asserted", [ownAffirms, quotedDenies]],
    ["asserted", [ownAffirms, ownOpen]],
    ["challenged", [quotedAffirms, quotedDenies]],
    ["challenged", [quotedAffirms, quotedDenies, ownOpen]],
    ["attributed-denial", [quotedDenies]],
    ["attributed-denial", [quotedDenies, ownOpen]],
    ["attributed", [quotedAffirms]],
    ["attributed", [quotedAffirms, quotedOpen]],
    ["open", [ownOpen]],
    ["open", [quotedOpen]],
  ])("is %s, whatever the order of the mentions (case %#)", (state, mentions) => {
    expect(derive(mentions).state).toBe(state);
    expect(derive([...mentions].reverse())).toEqual(derive(mentions));
  });

  it("is not checked while nobody has read the article for the claim", () => {
    expect(derive([])).toMatchObject({ state: "not-checked", mentions: [], checks: [], reason: null });
  });

  it("is absent once somebody has looked without finding it, and says who and when", () => {
    const later = buildCheck("closed", "lantern", { coder: "ben", checkedOn: "2031-03-12" });
    const cell = deriveCell({ claim, article, mentions: [], checks: [later, check] });
    expect(cell.state).toBe("absent");
    expect(cell.checks).toEqual([check, later]);
  });

  it("follows the mention where somebody else found nothing", () => {
    const cell = deriveCell({ claim, article, mentions: [quotedAffirms], checks: [check] });
    expect(cell).toMatchObject({ state: "attributed", checks: [] });
  });

  it("keeps an early mention of what could not be known yet", () => {
    const later = buildClaim("closed", { knowableFrom: "2031-03-09" });
    expect(deriveCell({ claim: later, article, mentions: [ownAffirms], checks: [] }).state).toBe("asserted");
  });

  it("cannot be absent before the fact was knowable", () => {
    const later = buildClaim("closed", { knowableFrom: "2031-03-09" });
    const cell = deriveCell({ claim: later, article, mentions: [], checks: [check] });
    expect(cell).toMatchObject({
      state: "not-knowable",
      checks: [],
      reason: "Published on 5 March 2031; this could be known only from 9 March 2031.",
    });
  });

  it("names its mentions in order of place", () => {
    const first = mention({ key: "z", passage: buildPassage("lantern", 10) });
    const second = mention({ key: "a", passage: buildPassage("lantern", 90) });
    expect(derive([second, first]).mentions).toEqual(["z", "a"]);
  });
});

describe("the badges of a cell", () => {
  it("say that an asserted claim is also challenged", () => {
    expect(derive([ownAffirms, quotedDenies]).alsoChallenged).toBe(true);
    expect(derive([ownAffirms, quotedAffirms]).alsoChallenged).toBe(false);
    expect(derive([quotedAffirms, quotedDenies]).alsoChallenged).toBe(false);
  });

  it("say that the state rests on a narrower or wider passage only", () => {
    const narrower = mention({ fit: "narrower" });
    const wider = mention({ fit: "wider" });
    expect(derive([wider, narrower]).fits).toEqual(["narrower", "wider"]);
    expect(derive([ownAffirms, narrower]).fits).toEqual([]);
    expect(derive([narrower, mention({ voice: "attributed" })]).fits).toEqual(["narrower"]);
  });

  it("say that the state is hedged throughout", () => {
    expect(derive([mention({ hedged: true })]).hedged).toBe(true);
    expect(derive([mention({ hedged: true }), ownAffirms]).hedged).toBe(false);
    expect(derive([]).hedged).toBe(false);
  });

  it("say that one side of the state is irony or an apparent error and nothing else", () => {
    const ironic = mention({ ironic: true });
    const slip = mention({ polarity: "denies", apparentError: true });
    expect(derive([ironic]).flags).toEqual(["ironic"]);
    expect(derive([ironic, ownAffirms]).flags).toEqual([]);
    expect(derive([ownAffirms, slip])).toMatchObject({ state: "mixed", flags: ["apparent-error"] });
  });
});

describe("a cell of several coders", () => {
  const by = (coder: string, overrides: Partial<Mention> = {}) => mention({ coder, ...overrides });
  const inVain = (coder: string) => ({ ...check, coder });

  it("is split where one found the claim and another looked in vain, and keeps both", () => {
    const cell = deriveCell({ claim, article, mentions: [by("ada")], checks: [inVain("ben"), inVain("ada")] });
    expect(cell).toMatchObject({ state: "asserted", isSplit: true, checks: [{ coder: "ben" }] });
  });

  it("is split where coders read the same words differently", () => {
    expect(derive([by("ada"), by("ben", { polarity: "denies" })])).toMatchObject({ state: "mixed", isSplit: true });
    expect(derive([by("ada"), by("ben", { voice: "attributed" })])).toMatchObject({ state: "asserted", isSplit: true });
  });

  it("is not split where a strict majority reads it as it says, or where one person reads it both ways", () => {
    const two = [by("ada"), by("ben")];
    expect(deriveCell({ claim, article, mentions: two, checks: [inVain("cleo")] }).isSplit).toBe(false);
    expect(derive([by("ada"), by("ada", { polarity: "denies" })])).toMatchObject({ state: "mixed", isSplit: false });
  });

  it("is split where most looked in vain", () => {
    const cell = deriveCell({ claim, article, mentions: [by("ada")], checks: [inVain("ben"), inVain("cleo")] });
    expect(cell.isSplit).toBe(true);
  });
});

describe("the stance of an article", () => {
  it("leaves flagged mentions out", () => {
    expect(stanceOf([mention({ ironic: true })])).toBeNull();
    expect(stanceOf([mention({ apparentError: true }), quotedDenies])).toBe("attributed-denial");
    expect(stanceOf([ownAffirms])).toBe("asserted");
  });

  it("is taken with the whole claim only by passages that say it or more", () => {
    const less = mention({ polarity: "denies", fit: "narrower" });
    expect([stanceOf([less]), wholeStanceOf([less])]).toEqual(["denied", null]);
    expect([stanceOf([less, ownAffirms]), wholeStanceOf([less, ownAffirms])]).toEqual(["mixed", "asserted"]);
    expect(wholeStanceOf([mention({ fit: "wider" })])).toBe("asserted");
    expect(wholeStanceOf([mention({ fit: "wider", ironic: true })])).toBeNull();
  });
});

describe("what could not be known yet", () => {
  const stateAt = (knowableFrom: string, dates: Parameters<typeof buildArticle>[1]) =>
    deriveCell({
      claim: buildClaim("closed", { knowableFrom }),
      article: buildArticle("lantern", { publishedOn: null, ...dates }),
      mentions: [],
      checks: [],
    });

  it.each([
    ["2031-03-09", { publishedOn: "2031-03-08" }, true],
    ["2031-03-09", { publishedOn: "2031-03-09" }, false],
    ["2031-03-09", { publishedOn: "2031-03" }, false],
    ["2031-03-09", { publishedOn: "2031-02" }, true],
    ["2031-03-09", { publishedOn: "2031" }, false],
    ["2031-03-09", { publishedOn: "2030" }, true],
    ["2031-03", { publishedOn: "2031-03-01" }, false],
    ["2031-03", { publishedOn: "2031-02-28" }, true],
    ["2031", { publishedOn: "2030-12-31" }, true],
    ["2031-03-09", { notAfter: "2031-03-08" }, true],
    ["2031-03-09", { notAfter: "2031-03-09" }, false],
    ["2031-03-09", { publishedOn: "2031-03", notAfter: "2031-03-05" }, true],
    ["2031-03-09", {}, false],
    ["2031-03-09", { notBefore: "2031-03-01" }, false],
  ])("is decided only by dates that are certain: from %s, article %j: %s", (knowableFrom, dates, isUnknowable) => {
    expect(stateAt(knowableFrom, dates).state).toBe(isUnknowable ? "not-knowable" : "not-checked");
  });

  it("gives the two dates that were compared", () => {
    expect(stateAt("2031-03-09", { publishedOn: "2031-02" }).reason).toBe(
      "Published in February 2031; this could be known only from 9 March 2031.",
    );
    expect(stateAt("2031-03-09", { notAfter: "2031-03-08" }).reason).toBe(
      "Published not after 8 March 2031; this could be known only from 9 March 2031.",
    );
  });
});

describe("the signs of the states", () => {
  it("belong to the four families and to the one that is nobody's finding", () => {
    expect(CELL_STATES.map((state) => [cellWord(state), cellFamily(state), familyWord(state)])).toEqual([
      ["mixed", "contests", "contests it"],
      ["denied", "contests", "contests it"],
      ["asserted", "says", "says it"],
      ["challenged", "contests", "contests it"],
      ["attributed denial", "contests", "contests it"],
      ["attributed", "quotes", "quotes it"],
      ["open", "quotes", "leaves it open"],
      ["not knowable", "without", "without it"],
      ["absent", "without", "without it"],
      ["not checked", "not-checked", "not checked"],
    ]);
  });
});
