import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addressOf, boundHost, readSettings } from "./settings.mjs";

const ROOT = resolve("somewhere");

test("an empty environment asks for the defaults", () => {
  expect(readSettings({}, ROOT)).toEqual({
    ok: true,
    settings: { dataFolder: resolve(ROOT, "data"), port: 3000, host: "127.0.0.1", url: null, demo: true },
    warnings: [],
  });
});

test("an empty variable counts as unset", () => {
  const empty = { PARALLAX_DATA: "", PARALLAX_PORT: "", PARALLAX_HOST: "", PARALLAX_URL: "", PARALLAX_DEMO: "" };
  expect(readSettings(empty, ROOT)).toEqual(readSettings({}, ROOT));
});

test("all five settings are read", () => {
  const environment = {
    PARALLAX_DATA: "elsewhere",
    PARALLAX_PORT: "8080",
    PARALLAX_HOST: "::1",
    PARALLAX_URL: "https://parallax.example.org/",
    PARALLAX_DEMO: "off",
  };
  expect(readSettings(environment, ROOT)).toMatchObject({
    ok: true,
    settings: {
      dataFolder: resolve(ROOT, "elsewhere"),
      port: 8080,
      host: "::1",
      url: "https://parallax.example.org",
      demo: false,
    },
  });
});

describe("a value that cannot be used is refused with variable, value and way out", () => {
  test.each([
    ["PARALLAX_PORT", "0"],
    ["PARALLAX_PORT", "65536"],
    ["PARALLAX_PORT", "3000.5"],
    ["PARALLAX_PORT", "http"],
    ["PARALLAX_HOST", "my-laptop"],
    ["PARALLAX_HOST", "127.0.0.1:3000"],
    ["PARALLAX_URL", "parallax.example.org"],
    ["PARALLAX_URL", "ftp://parallax.example.org"],
    ["PARALLAX_URL", "https://parallax.example.org/app"],
    ["PARALLAX_URL", "https://name@parallax.example.org"],
    ["PARALLAX_DEMO", "no"],
  ])("%s=%s", (variable, value) => {
    const result = readSettings({ [variable]: value }, ROOT);
    expect(result.ok).toBe(false);
    const message = result.ok ? "" : result.message;
    expect(message).toContain(`${variable} is "${value}"`);
    expect(message).toMatch(/set it to .+unset it/);
    expect(message).not.toContain("\n");
  });
});

test("an address of the network is warned about where there is no address for others", () => {
  const result = readSettings({ PARALLAX_HOST: "0.0.0.0" }, ROOT);
  expect(result.ok && result.warnings).toEqual([expect.stringContaining("0.0.0.0")]);
  const served = readSettings({ PARALLAX_HOST: "0.0.0.0", PARALLAX_URL: "https://parallax.example.org" }, ROOT);
  expect(served.ok && served.warnings).toEqual([]);
});

test("no address of the network is bound before there are accounts and an owner", () => {
  const url = "https://parallax.example.org";
  expect(boundHost({ host: "0.0.0.0", url: null }, true)).toBe("127.0.0.1");
  expect(boundHost({ host: "0.0.0.0", url }, false)).toBe("127.0.0.1");
  expect(boundHost({ host: "0.0.0.0", url }, true)).toBe("0.0.0.0");
  expect(boundHost({ host: "::1", url: null }, false)).toBe("::1");
});

test("an IPv6 address is bracketed", () => {
  expect(addressOf({ host: "::1", port: 3000 })).toBe("http://[::1]:3000");
  expect(addressOf({ host: "127.0.0.1", port: 3001 })).toBe("http://127.0.0.1:3001");
});
