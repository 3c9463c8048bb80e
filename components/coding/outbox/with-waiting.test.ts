import { expect, test } from "vitest";
import type { KeptMark } from "@/domain/marks/kept-mark";
import type { CodingDraft, Mark } from "../marking-actions";
import type { MarkingSetup, OwnCoding } from "../marking-setup";
import { insistOn } from "./insist-on";
import { isWaiting, withWaiting } from "./with-waiting";

const STORED: OwnCoding = {
  ...{ key: "stored", code: "economic", scope: "primary", voice: "outlet" },
  ...{ unsure: false, note: null, place: null },
};

const SETUP: MarkingSetup = {
  ...{ articleKey: "ferry", versionId: 1, codebook: { key: "frames", name: "Frames", codes: [] } },
  ...{ codings: [STORED], mentions: [], claims: [], event: null, outlets: [], coder: null, coders: [] },
  ...{ mayMark: true, mayChooseCoder: true, work: { claims: "open", codebook: "open" } },
  ...{ rounds: { claims: null, codebook: null }, unplaced: [] },
};

function draft(fields: Partial<CodingDraft>): CodingDraft {
  const plain = { articleKey: "ferry", codebook: "frames", code: "morality", scope: "primary", passage: null } as const;
  return { ...plain, voice: "outlet", unsure: false, note: null, seen: null, ...fields };
}

function waiting(mark: Mark, markKey = "k1"): KeptMark<Mark> {
  return { markKey, coder: "ada", articleKey: "ferry", madeAt: 1, mark, label: "", refusal: null };
}

const shown = (...marks: readonly KeptMark<Mark>[]) => withWaiting(SETUP, marks).codings;

test("without anything that waits the page stays the same object, so that nothing is drawn again", () => {
  expect(withWaiting(SETUP, [])).toBe(SETUP);
  expect(withWaiting(SETUP, [waiting({ kind: "check", draft: { articleKey: "ferry", claimKey: "c" } })])).toBe(SETUP);
});

test("a primary frame that waits stands in place of the stored one", () => {
  const codings = shown(waiting({ kind: "coding", draft: draft({}) }));
  expect(codings).toMatchObject([{ code: "morality", scope: "primary" }]);
  expect(codings.map(({ key }) => isWaiting(key))).toEqual([true]);
});

test("the same code in another place stands beside the first, in the same place it replaces it", () => {
  const passage = (start: number) => ({ versionId: 1, start, end: start + 5 });
  const codings = shown(
    waiting({ kind: "coding", draft: draft({ scope: "passage", passage: passage(0) }) }),
    waiting({ kind: "coding", draft: draft({ scope: "passage", passage: passage(9) }) }, "k2"),
    waiting({ kind: "coding", draft: draft({ scope: "passage", passage: passage(9), note: "Later." }) }, "k3"),
  );
  expect(codings.map(({ place, note }) => [place?.start, note])).toEqual([
    [undefined, null],
    [0, null],
    [9, "Later."],
  ]);
});

test("a coding whose removal waits is gone", () => {
  expect(shown(waiting({ kind: "remove-coding", draft: { codingKey: "stored" } }))).toEqual([]);
});

test("whoever insists has seen what stands there now", () => {
  const seen = { code: "economic", voice: "outlet", unsure: true, note: "Theirs." } as const;
  expect(insistOn({ kind: "coding", draft: draft({}) }, { text: "", seen })).toMatchObject({ draft: { seen } });
  expect(insistOn({ kind: "remove-coding", draft: { codingKey: "k" } }, { text: "", seen })).toMatchObject({
    draft: { seen },
  });
});
