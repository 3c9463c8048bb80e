import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings as readAtStart } from "@/scripts/start/settings.mjs";
import { readSettings, SettingError } from "./settings.ts";

test("a relative data folder, given or not, starts from the installation's folder", () => {
  const root = join("/", "opt", "parallax");
  expect(readSettings({}, root).dataFolder).toBe(join(root, "data"));
  expect(readSettings({ PARALLAX_DATA: "pages" }, root).dataFolder).toBe(join(root, "pages"));
  expect(readSettings({ PARALLAX_DATA: join("/", "srv", "pages") }, root).dataFolder).toBe(join("/", "srv", "pages"));
});

test("the start script and the application take the same values and refuse the same values", () => {
  const root = join("/", "opt", "parallax");
  const values = [
    {},
    { PARALLAX_DATA: "pages", PARALLAX_PORT: "8080", PARALLAX_HOST: "127.0.0.2", PARALLAX_DEMO: "off" },
    { PARALLAX_HOST: "::1", PARALLAX_URL: "https://parallax.example.org/" },
    { PARALLAX_HOST: "my-laptop" },
    { PARALLAX_PORT: "65536" },
    { PARALLAX_URL: "https://parallax.example.org/app" },
    { PARALLAX_DEMO: "no" },
  ];
  for (const environment of values) {
    const started = readAtStart(environment, root);
    const { demo: seedsDemo, ...rest } = started.ok ? started.settings : { demo: true };
    if (started.ok) expect(readSettings(environment, root)).toEqual({ ...rest, seedsDemo });
    else expect(() => readSettings(environment, root)).toThrow(SettingError);
  }
});
