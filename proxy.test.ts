import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { config, contentSecurityPolicy, proxy } from "./proxy";

test("the policy allows scripts by nonce only and nothing inline", () => {
  const policy = contentSecurityPolicy("abc", false);
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test("each request gets a nonce of its own, the same for Next and for the browser", () => {
  const first = proxy(new NextRequest("http://127.0.0.1:3000/")).headers;
  const second = proxy(new NextRequest("http://127.0.0.1:3000/")).headers;
  const policy = first.get("content-security-policy");
  expect(first.get("x-middleware-request-content-security-policy")).toBe(policy);
  expect(second.get("content-security-policy")).not.toBe(policy);
});

describe("which addresses pass through", () => {
  const matcher = new RegExp(`^${config.matcher[0] ?? ""}$`);

  test.each(["/", "/events/harbour-bridge", "/articles/import", "/index.json"])("%s does", (path) => {
    expect(path).toMatch(matcher);
  });

  test.each(["/_next/static/chunks/a.js", "/articles/import/upload"])("%s does not", (path) => {
    expect(path).not.toMatch(matcher);
  });
});
