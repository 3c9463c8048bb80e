import { expect, test } from "vitest";
import { distrust, trustedOrigins } from "./trusted-request";

const local = trustedOrigins({ PARALLAX_PORT: "3000" });

test("loopback names with our port are answered", () => {
  for (const host of ["127.0.0.1:3000", "localhost:3000", "[::1]:3000", "LOCALHOST:3000"]) {
    expect(distrust({ host, origin: null }, false, local)).toBeNull();
    expect(distrust({ host, origin: `http://${host}` }, true, local)).toBeNull();
  }
});

test("a stranger's name is turned away even where Host and Origin agree", () => {
  const rebound = { host: "rebound.example:3000", origin: "http://rebound.example:3000" };
  expect(distrust(rebound, true, local)).toBe("host");
  for (const host of [null, "", "127.0.0.1", "127.0.0.1:3001", "127.0.0.1:3000.evil.example", "0.0.0.0:3000"]) {
    expect(distrust({ host, origin: null }, false, local)).toBe("host");
  }
});

test("what may change something must come from one of our own pages", () => {
  const host = "127.0.0.1:3000";
  const origins = [
    null,
    "null",
    "",
    "http://evil.example",
    "http://127.0.0.1:3001",
    "file://",
    "http://127.0.0.1:3000/x",
  ];
  for (const origin of origins) expect(distrust({ host, origin }, true, local)).toBe("origin");
});

test("PARALLAX_URL is answered as it is written: its host, and pages of its own scheme and port", () => {
  const served = trustedOrigins({ PARALLAX_URL: "https://news.example.org" });
  const host = "news.example.org";
  expect(distrust({ host, origin: "https://news.example.org" }, true, served)).toBeNull();
  for (const origin of ["http://news.example.org", "https://news.example.org:8443", "https://evil.example"]) {
    expect(distrust({ host, origin }, true, served)).toBe("origin");
  }
  expect(distrust({ host: "news.example.org:3000", origin: null }, false, served)).toBe("host");
  expect(distrust({ host: "127.0.0.1:3000", origin: null }, false, served)).toBeNull();
});

test("the address that PARALLAX_HOST binds is answered, as long as it is this machine's own", () => {
  const bound = trustedOrigins({ PARALLAX_HOST: "127.0.0.2" });
  expect(distrust({ host: "127.0.0.2:3000", origin: "http://127.0.0.2:3000" }, true, bound)).toBeNull();
  expect(distrust({ host: "127.0.0.3:3000", origin: null }, false, bound)).toBe("host");
  const open = trustedOrigins({ PARALLAX_HOST: "192.168.0.7" });
  expect(distrust({ host: "192.168.0.7:3000", origin: null }, false, open)).toBe("host");
});
