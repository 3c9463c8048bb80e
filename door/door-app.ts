import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { OwnResult } from "@/domain/classes/class-results";
import type { WorkContext } from "@/workflows/work-context";
import type { DoorAssets } from "./door-assets";
import type { DoorBindings } from "./door-listener";
import type { FailedTries } from "./failed-tries";
import { joinRoutes } from "./join-routes";
import { saidPage } from "./pages/page-frame";
import type { PupilView } from "./pages/pupil-view";
import { pupilRoutes } from "./pupil-routes";
import type { ReachedDevices } from "./reached-devices";
import { isFromOwnPage } from "./same-origin";

/** What the door is made of. */
export interface DoorParts {
  readonly context: WorkContext;
  readonly assets: DoorAssets;
  readonly tries: FailedTries;
  readonly reached: ReachedDevices;
  /** A pupil's own work beside the key. */
  readonly resultsOf: (view: PupilView) => readonly OwnResult[];
}

export type DoorApp = Hono<{ Bindings: DoorBindings }>;

const MOST_BODY_BYTES = 64 * 1024;
const A_YEAR = 31_536_000;

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  // With no-referrer browsers send "Origin: null" with our own forms, too, and over plain HTTP nothing else tells them
  // from another site's. To other places nothing is sent either way.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "no-store",
};

/**
 * All that pupils can reach: joining, and their own pages. Whatever else is asked for, and by whatever method, is not
 * there: no page of the owner's has an address here, because none of their code is loaded.
 */
export function buildDoorApp(parts: DoorParts): DoorApp {
  const { assets, reached } = parts;
  const base = `/s/asset/${assets.version}`;
  const app: DoorApp = new Hono<{ Bindings: DoorBindings }>();

  app.use(async (c, next) => {
    reached.note(c.env.remote);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.header(name, value);
  });
  app.use(compress());
  app.use(async (c, next) => {
    const { method } = c.req;
    if (method !== "GET" && method !== "POST") return c.notFound();
    if (method === "POST" && !isFromOwnPage(c.req.raw.headers)) return c.text("This was sent from another page.", 403);
    return next();
  });
  app.use(bodyLimit({ maxSize: MOST_BODY_BYTES, onError: (c) => c.text("This is too much.", 413) }));

  app.get("/s/asset/:version/:name", (c) => {
    const asset = assets.files.get(c.req.param("name"));
    if (asset === undefined || c.req.param("version") !== assets.version) return c.notFound();
    return c.body(asset.bytes, 200, {
      "content-type": asset.type,
      "cache-control": `public, max-age=${A_YEAR}, immutable`,
    });
  });
  app.get("/", (c) => c.redirect("/join", 303));
  app.route("/join", joinRoutes(parts, { base }));
  app.route("/s/:key", pupilRoutes(parts, { base }));

  app.notFound((c) =>
    c.html(
      saidPage(
        { base },
        {
          heading: "Nothing here",
          text: "There is nothing at this address.",
          link: { href: "/join", name: "Join a class" },
        },
      ),
      404,
    ),
  );
  // What went wrong is nobody's business here, and may hold what a pupil sent.
  app.onError((_, c) =>
    c.html(
      saidPage(
        { base },
        {
          heading: "That did not work",
          text: "Wait a moment and try again. What you answered is kept.",
          link: null,
        },
      ),
      503,
    ),
  );
  return app;
}
