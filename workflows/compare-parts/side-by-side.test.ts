import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { buildPage, importPage, PARAGRAPHS } from "@/test/workspace";
import { compareEvent } from "../compare-event";
import { loadEvidence } from "../load-evidence";
import type { WorkContext } from "../work-context";
import { compareSideBySide } from "./side-by-side";

async function compare({ database, coderId }: WorkContext) {
  return compareEvent(
    database,
    { coderId },
    { slug: "night-ferry", codebook: "policy-frames", options: DEFAULT_OPTIONS },
  );
}

test("two articles can be read beside each other before their texts are compared", async () => {
  const { context, articles } = await openNightFerry();
  const found = await compareSideBySide(context.database, await compare(context), {
    a: articles[1],
    b: null,
    ties: null,
  });
  expect(found?.comparison).toMatchObject({
    a: { key: articles[1] },
    b: { key: articles[0] },
    counts: { claims: 0, text: null, actors: null },
  });
  expect(found?.texts.a?.text).toContain("Night boats will cross");
});

test("ties stand where the texts have the words, and open as many passages as they count", async () => {
  const { context, articles } = await openNightFerry();
  const headline = "What the night boats mean for the bakers";
  const paragraphs = [...PARAGRAPHS.slice(0, 1), "Bakers on the west bank start at two. They have asked for a boat."];
  const copied = await importPage(context, buildPage({ headline, paragraphs }), "night-ferry");
  await workUntilDone(context);
  const result = await compare(context);
  for (const ties of ["text", "actors"] as const) {
    const found = await compareSideBySide(context.database, result, { a: articles[0], b: copied, ties });
    if (found === null) throw new Error("there are three articles");
    if (ties === "text") expect(found.comparison.ties).toHaveLength(1);
    for (const { address, evidenceCount, a, b } of found.comparison.ties) {
      expect((await loadEvidence(context.database, result, address))?.count).toBe(evidenceCount);
      expect(a.places.length * b.places.length).toBeGreaterThan(0);
      if (ties !== "text") continue;
      for (const side of ["a", "b"] as const) {
        const [place] = (side === "a" ? a : b).places;
        expect(found.texts[side]?.text.slice(place?.start, place?.end)).toContain(PARAGRAPHS[0]);
      }
    }
  }
});

test("an event with fewer than two articles has nothing to put side by side", async () => {
  const { context } = await openNightFerry();
  const result = await compare(context);
  const articles = result.comparison.articles.slice(0, 1);
  const alone = { ...result, comparison: { ...result.comparison, articles } };
  expect(await compareSideBySide(context.database, alone, { a: null, b: null, ties: null })).toBeNull();
});
