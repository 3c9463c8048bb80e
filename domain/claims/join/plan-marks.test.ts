import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MovableCheck, type MovableMention, planChecks, planMentions } from "./plan-marks";

const mention = (id: number, fields: Partial<MovableMention> = {}): MovableMention => ({
  id,
  coderId: 1,
  passageId: 1,
  polarity: "affirms",
  reading: "own",
  ...fields,
});

const check = (id: number, fields: Partial<MovableCheck> = {}): MovableCheck => ({
  id,
  coderId: 1,
  versionId: 1,
  checkedOn: "2031-03-05",
  ...fields,
});

describe("mentions that go to another claim", () => {
  it("move, unless their coder made the same one there", () => {
    const there = [mention(9)];
    expect(planMentions([mention(1), mention(2, { passageId: 2 }), mention(3, { coderId: 2 })], there)).toEqual({
      moves: [2, 3],
      doubled: [1],
      clash: null,
    });
  });

  it("both stay where one coder read the passage in two ways", () => {
    expect(planMentions([mention(1, { reading: "presupposed" })], [mention(9)]).moves).toEqual([1]);
  });

  it("clash where one coder read the passage as affirming one claim and denying the other", () => {
    const denies = mention(1, { polarity: "denies" });
    expect(planMentions([denies], [mention(9)]).clash).toEqual({ coderId: 1, passageId: 1 });
    expect(planMentions([denies], [mention(9, { coderId: 2 })]).clash).toBeNull();
    expect(planMentions([denies], [mention(9, { passageId: 2 })]).clash).toBeNull();
  });

  it("each move or are doubled, never both", () => {
    const some = fc.array(
      fc.record({
        coderId: fc.nat(2),
        passageId: fc.nat(2),
        polarity: fc.constantFrom("affirms", "denies", "open"),
        reading: fc.constantFrom("own", "attributed"),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (going, there) => {
        const mine = going.map((fields, id) => ({ id, ...fields }));
        const theirs = there.map((fields, id) => ({ id: id + 100, ...fields }));
        const { moves, doubled } = planMentions(mine, theirs);
        expect([...moves, ...doubled].sort((a, b) => a - b)).toEqual(mine.map(({ id }) => id));
      }),
    );
  });
});

describe("checks that go to another claim", () => {
  it("move, or leave the later of two days", () => {
    const there = [check(9), check(8, { coderId: 2, checkedOn: "2031-03-09" })];
    const going = [check(1, { checkedOn: "2031-03-07" }), check(2, { coderId: 2 }), check(3, { versionId: 2 })];
    expect(planChecks(going, there)).toEqual({
      moves: [3],
      doubled: [
        { id: 1, into: 9, checkedOn: "2031-03-07" },
        { id: 2, into: 8, checkedOn: "2031-03-09" },
      ],
    });
  });
});
