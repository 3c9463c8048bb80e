import { randomInt } from "node:crypto";
import type { Database } from "@/db/database";
import { listEvents } from "@/db/events";
import type { Viewer } from "@/db/viewer";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan, Exercise } from "@/domain/classes/class-plan";
import { dealCards } from "@/domain/classes/outlet-cards";
import { planClass } from "@/domain/classes/plan-class";
import { EXERCISE_WORDS } from "@/components/classes/class-words";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { gatherMaterial } from "@/workflows/classes/gather-material";
import type { LabelChoice } from "@/workflows/classes/material-query";
import { proposeMaterial } from "@/workflows/classes/propose-material";
import { findOwnOpenText } from "@/workflows/classes/see-session";
import { refuse } from "@/workflows/work-context";
import type { ClassQuery } from "./class-query";

export interface PreparedClass {
  readonly ok: true;
  readonly title: string;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly query: ClassQuery;
}

interface NotPrepared {
  readonly ok: false;
  readonly reason: string;
  readonly message: string;
}

/** The session that an address describes, with what is proposed in place of what it leaves open. Stores nothing. */
export async function prepareClass(
  database: Database,
  viewer: Viewer,
  query: ClassQuery,
): Promise<PreparedClass | NotPrepared> {
  const { exercise } = query;
  if (exercise === null) return refuse("no-exercise", "Choose an exercise first.");
  const slug = query.event ?? (await firstEvent(database));
  if (slug === null) return refuse("no-event", "There is no event yet. Add two reports on the same happening first.");
  const texts = query.texts.length > 0 ? { articles: query.texts } : {};
  const proposed = await proposeMaterial(database, { slug, exercise, ...texts });
  if (!proposed.ok) return proposed;
  const gathered = await gatherMaterial(database, {
    ...proposed.query,
    articles: query.texts.length > 0 ? query.texts : proposed.query.articles,
    labels: labelsFor(query, exercise, proposed.query.labels),
    ...(exercise === "own" ? { hideNames: query.masked } : {}),
  });
  if (!gathered.ok) return gathered;
  const { material } = gathered;
  // The key shows what others marked.
  const open = await findOwnOpenText(database.reader, viewer, material);
  if (open !== null) {
    const message = `You are still coding “${open}”, and a session shows what others marked in it. Finish it first, or choose other texts.`;
    return refuse("still-coding", message);
  }
  const planned = planClass(material, {
    exercise,
    mode: query.mode,
    masked: query.masked,
    freeText: query.freeText,
    cards: dealCards(() => randomInt(2 ** 32) / 2 ** 32),
    ...(query.dealing === null ? {} : { dealing: query.dealing }),
    ...(query.readMinutes === null ? {} : { readMinutes: query.readMinutes }),
  });
  if (!planned.ok) return planned;
  const title = exercise === "own" ? material.event.title : EXERCISE_WORDS[exercise].name;
  return { ok: true, title, plan: planned.plan, material, query };
}

async function firstEvent({ reader }: Database): Promise<string | null> {
  return (await listEvents(reader)).find(({ kind }) => kind !== "dossier")?.slug ?? null;
}

/** The three exercises know what they look for; only own sessions are asked. */
function labelsFor({ look, codes }: ClassQuery, exercise: Exercise, proposed: LabelChoice): LabelChoice {
  if (exercise !== "own" || look === null) return proposed;
  if (look === "questions") return { kind: "questions" };
  if (codes.length === 0) return proposed;
  const codebook = proposed.kind === "codes" ? proposed.codebook : DEFAULT_CODEBOOK;
  return { kind: "codes", codebook, keys: codes };
}
