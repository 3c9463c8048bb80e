import { type Context, Hono } from "hono";
import { findPupil, leaveDevice, type Pupil, saveClassAnswers } from "@/workflows/classes/pupil";
import type { DoorParts } from "./door-app";
import type { DoorBindings } from "./door-listener";
import { type AssetAddresses, saidPage } from "./pages/page-frame";
import { pupilPage, pupilScreens, revisionOf } from "./pages/pupil-page";
import { type PupilView, viewOf } from "./pages/pupil-view";
import { resultPage } from "./pages/result-page";
import { readToken, takeToken } from "./pupil-cookie";
import { numberAnswers, readAnswerBatch, readScreenForm } from "./read-answers";

type DoorContext = Context<{ Bindings: DoorBindings }, "/:key">;

const GONE = { state: "gone" } as const;

/** The pages of one pupil. Who has no cookie for a session learns nothing of it, not even that it exists. */
export function pupilRoutes({ context, resultsOf }: DoorParts, assets: AssetAddresses) {
  const app = new Hono<{ Bindings: DoorBindings }>();

  app.get("/", async (c) => {
    const view = await findView(c);
    if (view === null) return c.redirect("/join", 303);
    if (view.session.state === "ended") return c.redirect(`/s/${view.session.key}/result`, 303);
    return c.html(pupilPage(assets, view));
  });

  app.get("/state", async (c) => {
    const view = await findView(c);
    if (view === null) return c.json(GONE, 401);
    const { state, gate, endsAt } = view.session;
    return c.json({
      state,
      gate,
      endsAt,
      now: context.now(),
      open: view.place.part.length,
      revision: revisionOf(view),
      // Grows with each change on any device of this pupil.
      written: view.answers.reduce((sum, { number }) => sum + number, 0),
    });
  });

  app.get("/screen", async (c) => {
    const view = await findView(c);
    return view === null ? c.json(GONE, 401) : c.html(pupilScreens(view));
  });

  app.post("/answers", async (c) => {
    const token = readToken(c);
    const pupil = token === null ? null : await findPupil(context, { key: keyOf(c), token });
    if (pupil === null || token === null) return isJson(c) ? c.json(GONE, 401) : c.redirect("/join", 303);
    return isJson(c) ? takeBatch(c, token) : takeForm(c, token, pupil);
  });

  app.post("/leave", async (c) => {
    const token = readToken(c);
    if (token !== null) await leaveDevice(context, token);
    takeToken(c, keyOf(c));
    return c.redirect("/join", 303);
  });

  app.get("/result", async (c) => {
    const view = await findView(c);
    if (view === null) return c.redirect("/join", 303);
    if (view.session.state !== "ended" && !view.isThrough) return c.redirect(`/s/${view.session.key}`, 303);
    return c.html(resultPage(assets, view, resultsOf(view)));
  });

  return app;

  async function findView(c: DoorContext): Promise<PupilView | null> {
    const token = readToken(c);
    const pupil = token === null ? null : await findPupil(context, { key: keyOf(c), token });
    return pupil === null ? null : viewOf(pupil);
  }

  async function takeBatch(c: DoorContext, token: string): Promise<Response> {
    const answers = readAnswerBatch(await c.req.text());
    if (answers === null) return c.json({ ok: false, reason: "impossible" }, 400);
    const saved = await saveClassAnswers(context, { key: keyOf(c), token, answers });
    if (saved.ok) return c.json(saved);
    return c.json({ ok: false, reason: saved.reason }, saved.reason === "impossible" ? 400 : 409);
  }

  /** The same without script: one screen at a time, and its page again. */
  async function takeForm(c: DoorContext, token: string, pupil: Pupil): Promise<Response> {
    const { session, answers: stored } = pupil;
    const form = new URLSearchParams(await c.req.text());
    const { place } = viewOf(pupil);
    const at = place.part.findIndex(({ id }) => id === form.get("screen"));
    const screen = place.part[at];
    const before = place.part[(at === -1 ? place.part.length : at) - 1] ?? null;
    const answers =
      screen !== undefined
        ? readScreenForm(screen, before, form, session.plan.freeText)
        : form.get("go") === "back" && before !== null
          ? [{ item: `${before.id}/done`, value: "" }]
          : [];
    const saved = await saveClassAnswers(context, { key: session.key, token, answers: numberAnswers(answers, stored) });
    if (saved.ok || saved.reason !== "paused") return c.redirect(`/s/${session.key}`, 303);
    const text = "Nothing is lost: go back, and press the button again when your teacher goes on.";
    return c.html(saidPage(assets, { heading: "Paused by your teacher", text, link: null }), 409);
  }
}

function keyOf(c: DoorContext): string {
  return c.req.param("key");
}

function isJson(c: DoorContext): boolean {
  return c.req.header("content-type")?.startsWith("application/json") ?? false;
}
