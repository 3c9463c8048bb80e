import { request as send } from "node:http";
import { expect, test } from "./fixtures";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as a raw client sends it: with whatever Host and Origin it likes. */
function ask(url: string, path: string, headers: Record<string, string>, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = send({ hostname, port, path, method, headers, setHost: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    request.on("error", reject);
    request.end();
  });
}

test("a stranger's name that leads to this machine is answered nothing @desktop", async ({ app }) => {
  const { host, port } = new URL(app.url);
  const paths = ["/", "/events/harbour-bridge", "/articles", "/data", "/events/harbour-bridge.json", "/index.csv"];
  const strangers = [`rebound.example:${port}`, "rebound.example", "127.0.0.1", `127.0.0.1:${Number(port) + 1}`];
  for (const path of paths) {
    expect((await ask(app.url, path, { host })).status, path).toBe(200);
    for (const stranger of strangers) {
      const headers = {
        host: stranger,
        origin: `http://${stranger}`,
        "x-forwarded-host": host,
        forwarded: `host=${host}`,
      };
      const answer = await ask(app.url, path, headers);
      expect(answer.status, `${path} for ${stranger}`).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain("Harbour Bridge");
    }
  }
});

test("a page part that is fetched for a stranger's name holds nothing either @desktop", async ({ app }) => {
  const { port } = new URL(app.url);
  const headers = { host: `rebound.example:${port}`, rsc: "1", "next-router-prefetch": "1" };
  const answer = await ask(app.url, "/events/harbour-bridge", headers);
  expect(answer.body).not.toContain("Harbour Bridge");
});

test("an upload from another page or without an origin is refused @desktop", async ({ app }) => {
  const { host } = new URL(app.url);
  for (const origin of [undefined, "null", "http://evil.example"]) {
    const headers = { host, ...(origin === undefined ? {} : { origin }) };
    const answer = await ask(app.url, "/articles/import/upload?import=x&name=page.txt", headers, "POST");
    expect(answer.status).toBe(421);
  }
});

test("every page carries a policy that allows only its own scripts, and runs under it @desktop", async ({ page }) => {
  const answer = await page.goto("/events/harbour-bridge/framing");
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic'/);
  expect(policy).not.toContain("unsafe");
  expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
  expect(answer?.headers()["x-powered-by"]).toBeUndefined();
  await page.waitForLoadState("networkidle");
});
