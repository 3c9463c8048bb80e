import { describe, expect, test } from "vitest";
import { EXERCISES } from "@/domain/classes/class-plan";
import { screensOf } from "@/domain/classes/class-screens";
import { minutesOf, planClass } from "@/domain/classes/plan-class";
import { seedEvent } from "@/prisma/seed/seed-event";
import { harbourBridge } from "@/prisma/seed-data/harbour-bridge/harbour-bridge";
import { openTestWorkspace } from "@/test/workspace";
import { gatherMaterial } from "./gather-material";
import { proposeMaterial } from "./propose-material";

/** Some hundred changes, each a transaction of its own. */
const LONG = 120_000;

describe("the fictional event", () => {
  test(
    "carries all three exercises and an own session, without a change by the teacher",
    { timeout: LONG },
    async () => {
      const context = await openTestWorkspace();
      await seedEvent(context, harbourBridge, new URL("../../prisma/seed-data/harbour-bridge/", import.meta.url));
      const made = await Promise.all(EXERCISES.map((exercise) => makeSession(context, exercise)));
      const [whoSaysSo, whatsMissing, label, own] = made;

      expect(made.slice(0, 3).map(({ plan }) => minutesOf(plan))).toEqual([10, 25, 45]);
      for (const { material, plan } of made) {
        expect(material.event).toMatchObject({ slug: "harbour-bridge", fictional: true });
        expect(material.texts.map(({ letter, plain }) => [letter, plain !== null])).toEqual([
          ["A", true],
          ["B", true],
        ]);
        const ids = screensOf(plan, material, { number: 0, half: 0 }).map(({ id }) => id);
        expect(ids.every((id) => /^[^/]+\/[^/]+\/[^/]+$/.test(id))).toBe(true);
      }

      // Two short extracts in which every claim comes up, and verbs that do different things.
      expect(whoSaysSo?.material.claims.every(({ sentences }) => sentences.length > 0)).toBe(true);
      const words = whoSaysSo?.material.texts.map(({ sentences }) => sentences.join(" ").split(" ").length) ?? [];
      expect(Math.max(...words)).toBeLessThanOrEqual(150);
      const verbs = whoSaysSo?.plan.steps.flatMap((step) => (step.kind === "choose" ? step.items : [])) ?? [];
      expect(new Set(verbs.map(({ answer }) => answer?.value)).size).toBe(4);

      // The wire and a report; all three answers are right somewhere, and the press release is there to check.
      expect(whatsMissing?.material.texts[0]?.outlet).toBe("Northline Wire");
      expect(whatsMissing?.material.labels).toHaveLength(6);
      const presences =
        whatsMissing?.material.claims.map(({ letter, presence }) => `${letter} ${presence ?? "?"}`) ?? [];
      expect([...new Set(presences)].sort()).toEqual([
        "A absent",
        "A not-knowable",
        "A present",
        "B absent",
        "B present",
      ]);
      expect(whatsMissing?.material.checks.map(({ title }) => title)).toEqual([
        "Press release: Harbour Bridge closed to motor traffic since noon (City of Port Ellery)",
      ]);

      // No text tells under its card whose it is.
      for (const { outlet, sentences, headline, plain } of label?.material.texts ?? []) {
        const all = [headline, ...sentences, ...(plain?.sentences ?? [])].join(" ");
        expect(outlet).not.toBeNull();
        expect(all).toContain("[outlet]");
        expect(all).not.toContain(outlet);
      }

      // Three coders who differ on purpose, by number.
      const coders = new Set(own?.material.reference.map(({ coder }) => coder));
      expect([...coders].sort()).toEqual(["1", "2", "3"]);
      const political = own?.material.reference.filter(({ letter, label: of }) => letter === "A" && of === "political");
      expect(new Set(political?.map(({ sentences }) => sentences.join())).size).toBeGreaterThan(1);
      expect(JSON.stringify(own?.material)).not.toMatch(/\b(?:Ada|Ben|Chi)\b/);
    },
  );
});

async function makeSession(
  { database }: Awaited<ReturnType<typeof openTestWorkspace>>,
  exercise: (typeof EXERCISES)[number],
) {
  const proposed = await proposeMaterial(database, { slug: "harbour-bridge", exercise });
  if (!proposed.ok) throw new Error(proposed.message);
  const gathered = await gatherMaterial(database, proposed.query);
  if (!gathered.ok) throw new Error(gathered.message);
  const planned = planClass(gathered.material, { exercise, mode: "phones" });
  if (!planned.ok) throw new Error(planned.message);
  return { material: gathered.material, plan: planned.plan };
}
