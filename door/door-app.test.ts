import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listAddresses, listPatterns } from "@/e2e/addresses";
import { joinAs, DOOR, openClass, Visitor } from "@/test/class-visitor";
import { readDoorAssets } from "./door-assets";

/** Any key will do: nothing is behind the address. */
function keysFor(patterns: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const prefixes = patterns.flatMap((pattern) => {
    const parts = pattern.split("/");
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  });
  return Object.fromEntries(prefixes.map((prefix) => [prefix, ["some-key"]]));
}

test("no page and no route of the app is there, by whichever method, not even for a pupil", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const addresses = listAddresses(keysFor(listPatterns())).filter((address) => address !== "/");
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of [...addresses, "/index.json", "/events.csv", "/_next/static/x.js", "/api", "/data"]) {
    for (const method of ["GET", "POST", "PUT", "DELETE", "OPTIONS"]) {
      const answer = await pupil.ask(address, { method, headers: { origin: DOOR } });
      expect([method, address, answer.status]).toEqual([method, address, 404]);
    }
  }
});

test("a server action's headers reach nothing", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const headers = { origin: DOOR, "next-action": "a".repeat(42), "content-type": "text/plain;charset=UTF-8" };
  for (const path of ["/", "/coding", `/s/${open.key}`, "/events/harbour-bridge"]) {
    expect((await pupil.ask(path, { method: "POST", body: "[]", headers })).status).toBe(404);
  }
});

test("what is not there says nothing, and whoever has no cookie learns nothing of a session", async () => {
  const open = await openClass();
  const stranger = new Visitor(open.app);
  for (const path of ["", "/result"]) {
    const there = await stranger.ask(`/s/${open.key}${path}`);
    const nowhere = await stranger.ask(`/s/no-such-key${path}`);
    expect([there.status, there.headers.get("location")]).toEqual([303, "/join"]);
    expect([nowhere.status, nowhere.headers.get("location")]).toEqual([303, "/join"]);
  }
  for (const path of ["/state", "/screen"]) {
    expect((await stranger.ask(`/s/${open.key}${path}`)).status).toBe(401);
    expect((await stranger.ask(`/s/no-such-key${path}`)).status).toBe(401);
  }
  expect((await stranger.ask("/s/")).status).toBe(404);
});

test("a cookie of one session opens no other", async () => {
  const [one, two] = [await openClass(), await openClass()];
  const pupil = await joinAs(one);
  const cookie = (await new Visitor(one.app).post("/join", { code: one.joinCode })).headers.getSetCookie()[0] ?? "";
  const answer = await pupil.ask(`/s/${two.key}/state`, { headers: { cookie: cookie.split(";")[0] ?? "" } });
  expect(answer.status).toBe(401);
});

test.each([
  ["another site's page", { origin: "http://evil.example" }],
  ["a page that hides where it is from", { origin: "null" }],
  ["nothing that says where it is from", {}],
  ["a page beside ours on the same machine", { origin: "http://192.168.1.20:3000" }],
  ["another site, as the browser says", { origin: DOOR, "sec-fetch-site": "cross-site" }],
])("a post is refused from %s", async (_, headers) => {
  const { app, joinCode } = await openClass();
  const body = new URLSearchParams({ code: joinCode });
  expect((await new Visitor(app).ask("/join", { method: "POST", body, headers })).status).toBe(403);
});

test("a body of more than 64 kB is refused", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const value = "x".repeat(70_000);
  expect((await pupil.send(open.key, [{ item: "a/b/c/text", value, number: 1 }])).status).toBe(413);
});

test("every answer forbids what the pages do not need, and pages are kept nowhere", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  for (const path of ["/join", `/s/${open.key}`, `/s/${open.key}/state`, "/nothing"]) {
    const { headers } = await pupil.ask(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("all that a page loads is there, kept for good, and nothing else of the disk", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const page = await pupil.read(`/s/${open.key}`);
  const addresses = [...page.matchAll(/(?:href|src)="(\/s\/asset\/[^"]+)"/g)].map(([, address = ""]) => address);
  expect(addresses.map((address) => address.split("/").at(-1))).toEqual([
    "tokens.css",
    "door.css",
    "screen.css",
    "text.css",
    "result.css",
    "pupil.mjs",
  ]);
  for (const address of addresses) {
    const answer = await pupil.ask(address);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, expect.stringContaining("immutable")]);
    const text = await answer.text();
    const nested = [...text.matchAll(/(?:from |url\()"(?:\.\/)?([a-z-]+\.[a-z0-9]+)"/g)].map(([, name = ""]) => name);
    for (const name of nested) {
      expect([name, (await pupil.ask(new URL(name, DOOR + address).pathname)).status]).toEqual([name, 200]);
    }
  }
  const folder = addresses[0]?.slice(0, addresses[0].lastIndexOf("/")) ?? "";
  for (const name of ["outbox.test.mjs", "tsconfig.json", "..%2fdoor-app.ts", "%2e%2e/door-app.ts"]) {
    expect((await pupil.ask(`${folder}/${name}`)).status).toBe(404);
  }
});

test("the scripts of the door stay under 25 kB as they are sent", () => {
  const scripts = [...readDoorAssets().files].filter(([name]) => name.endsWith(".mjs"));
  expect(scripts.length).toBeGreaterThan(4);
  expect(scripts.reduce((sum, [, { bytes }]) => sum + gzipSync(bytes).length, 0)).toBeLessThan(25_000);
});

test("other devices are counted once each, this machine is not", async () => {
  const open = await openClass();
  for (const remote of ["192.168.1.30", "192.168.1.31", "::ffff:192.168.1.30", "192.168.1.20"]) {
    await new Visitor(open.app, remote).read("/join");
  }
  expect(open.reached.count()).toBe(2);
});
