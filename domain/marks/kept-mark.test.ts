import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterAnswer,
  isToWait,
  type KeptMark,
  listWaiting,
  parseKeptMark,
  pauseAfter,
  type SendAnswer,
} from "./kept-mark";

type Word = { readonly word: string };
const isWord = (value: unknown): value is Word => typeof value === "object" && value !== null && "word" in value;

function keep(number: number): KeptMark<Word> {
  const markKey = `mark${String(number).padStart(4, "0")}`;
  return {
    ...{ markKey, coder: "ada", articleKey: "ferry", label: `Mark ${number}`, refusal: null },
    ...{ madeAt: number, mark: { word: `word ${number}` } },
  };
}

const HANDED_IN = { ok: false, reason: "submitted", message: "Handed in." } as const;

test("a mark that was saved is kept no longer", () => {
  expect(afterAnswer(keep(1), { ok: true })).toBeNull();
});

test("a mark that is refused for good is kept with the reason, and waits no more", () => {
  const kept = afterAnswer(keep(1), HANDED_IN);
  expect(kept?.refusal).toEqual({ reason: "submitted", message: "Handed in.", theirs: undefined });
  expect(listWaiting(kept === null ? [] : [kept])).toEqual([]);
});

test.each([
  null,
  { ok: false, reason: "sign-in", message: "" },
  { ok: false, reason: "other-coder", message: "" },
] as const)("a mark waits on after %j", (answer) => {
  expect(isToWait(answer)).toBe(true);
  expect(afterAnswer(keep(1), answer)).toEqual(keep(1));
});

test("marks wait in the order in which they were made, whatever order they are found in", () => {
  expect(listWaiting([keep(3), keep(1), keep(2)]).map(({ madeAt }) => madeAt)).toEqual([1, 2, 3]);
});

test("pauses grow to a minute and no further", () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

test("what was written down is read back as it was, and anything else is left alone", () => {
  expect(parseKeptMark(JSON.stringify(keep(7)), isWord)).toEqual(keep(7));
  for (const damaged of ["", "{", "null", "[]", "{}", JSON.stringify({ ...keep(7), mark: 1 })]) {
    expect(parseKeptMark(damaged, isWord)).toBeNull();
  }
});

/** What happens to the next mark that waits in one of the tabs: what the server does, and what of it is heard. */
const fate = fc.record({
  tab: fc.nat({ max: 1 }),
  arrives: fc.boolean(),
  isHeard: fc.boolean(),
  isRefused: fc.boolean(),
  isReloaded: fc.boolean(),
});

test("whatever fails, reloads or is sent by two tabs, each mark ends saved once or shown as refused", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fate, { maxLength: 60 }), (count, fates) => {
      const saved = new Map<string, string>();
      const doubled: string[] = [];
      let device = new Map(Array.from({ length: count }, (_, number) => [keep(number).markKey, keep(number)]));

      const send = ({ markKey, mark }: KeptMark<Word>, isRefused: boolean): SendAnswer => {
        if (saved.has(markKey)) return { ok: true };
        if (isRefused) return HANDED_IN;
        if ([...saved.values()].includes(mark.word)) doubled.push(mark.word);
        saved.set(markKey, mark.word);
        return { ok: true };
      };
      const hear = (kept: KeptMark<Word>, answer: SendAnswer) => {
        const left = afterAnswer(kept, answer);
        // The other tab may have heard first.
        if (!device.has(kept.markKey)) return;
        if (left === null) device.delete(kept.markKey);
        else device.set(kept.markKey, left);
      };
      // Each tab looks at the device when it last did: what it sends may be settled by the other one already.
      const seen = [listWaiting([...device.values()]), listWaiting([...device.values()])];

      for (const { tab, arrives, isHeard, isRefused, isReloaded } of fates) {
        if (isReloaded) {
          const texts = [...device.values()].map((kept) => JSON.stringify(kept));
          const read = texts.flatMap((text) => parseKeptMark(text, isWord) ?? []);
          device = new Map(read.map((kept) => [kept.markKey, kept]));
        }
        const next = (seen[tab] ?? [])[0] ?? null;
        if (next === null || isReloaded) seen[tab] = listWaiting([...device.values()]);
        if (next === null) continue;
        const answer = arrives ? send(next, isRefused) : null;
        const heard = isHeard ? answer : null;
        hear(next, heard);
        if (heard !== null) seen[tab] = (seen[tab] ?? []).slice(1);
      }
      for (const kept of listWaiting([...device.values()])) hear(kept, send(kept, false));

      expect(doubled).toEqual([]);
      expect(listWaiting([...device.values()])).toEqual([]);
      for (let number = 0; number < count; number += 1) {
        const { markKey } = keep(number);
        expect(saved.has(markKey) || device.get(markKey)?.refusal != null).toBe(true);
      }
    }),
  );
});
