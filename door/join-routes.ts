import { type Context, Hono } from "hono";
import { findJoinedSession } from "@/workflows/classes/door";
import { type Joined, joinClass, returnToClass } from "@/workflows/classes/pupil";
import type { Refusal } from "@/workflows/work-context";
import type { DoorParts } from "./door-app";
import type { DoorBindings } from "./door-listener";
import { plainAddress } from "./own-addresses";
import { joinPage } from "./pages/join-page";
import { type AssetAddresses, saidPage } from "./pages/page-frame";
import { giveToken, readToken } from "./pupil-cookie";

type DoorContext = Context<{ Bindings: DoorBindings }>;

const LONGEST_CODE = 12;
/** Longer than a session is kept. */
const COOKIE_SECONDS = 61 * 86_400;

/** The way in. */
export function joinRoutes({ context, tries }: DoorParts, assets: AssetAddresses) {
  const app = new Hono<{ Bindings: DoorBindings }>();

  app.get("/", (c) => {
    // The QR code on the stage carries it.
    const code = (c.req.query("code") ?? "").slice(0, LONGEST_CODE);
    return c.html(joinPage(assets, { code, returnCode: "", problem: null }));
  });

  app.post("/", async (c) => {
    const { code } = await readForm(c);
    const token = readToken(c);
    const known = token === null ? null : await findJoinedSession(context, { code, token });
    if (known !== null) return c.redirect(`/s/${known}`, 303);
    return admit(c, "join", { code, returnCode: "" }, () => joinClass(context, { code }));
  });

  app.post("/return", async (c) => {
    const form = await readForm(c);
    return admit(c, "return", form, () => returnToClass(context, form));
  });

  return app;

  async function admit(
    c: DoorContext,
    at: "join" | "return",
    form: { readonly code: string; readonly returnCode: string },
    enter: () => Promise<Joined | Refusal>,
  ): Promise<Response> {
    const address = plainAddress(c.env.remote);
    const wait = await tries.waitFor(address);
    if (wait !== null) {
      const minutes = Math.ceil(wait / 60);
      const text = `Too many wrong codes were typed. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
      return c.html(saidPage(assets, { heading: "Wait a little", text, link: { href: "/join", name: "Back" } }), 429);
    }
    const entered = await enter();
    if (!entered.ok) {
      await tries.note(address);
      return c.html(joinPage(assets, { ...form, problem: { at, message: entered.message } }), 422);
    }
    giveToken(c, entered.sessionKey, entered.token, COOKIE_SECONDS);
    return c.redirect(`/s/${entered.sessionKey}`, 303);
  }
}

/** The two codes as they were typed; what is missing or too long is as wrong as any other. */
async function readForm(c: DoorContext): Promise<{ readonly code: string; readonly returnCode: string }> {
  const form = new URLSearchParams(await c.req.text());
  const read = (name: string) => (form.get(name) ?? "").slice(0, LONGEST_CODE);
  return { code: read("code"), returnCode: read("returnCode") };
}
