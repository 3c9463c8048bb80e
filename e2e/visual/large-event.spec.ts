import { cp } from "node:fs/promises";
import { test as base } from "../fixtures";
import { makeDataFolder, type Server, startParallax } from "../server";
import { LARGE_EVENT, LARGE_TEMPLATE } from "./global-setup";
import { lookAt, type Screen } from "./look-at";

/** 12 outlets, 60 claims, 50 articles: where rows and columns are many. */
const test = base.extend<object, { readonly app: Server }>({
  app: [
    async ({}, use) => {
      const dataFolder = await makeDataFolder({ demo: false });
      await cp(LARGE_TEMPLATE, dataFolder, { recursive: true });
      const server = await startParallax({ demo: false, dataFolder });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

const PARTS = ["", "claims", "framing", "missing", "voices", "timeline"];

lookAt(
  PARTS.map((part): Screen => ({
    name: `large-${part || "overview"}`,
    open: (page) => page.goto(`/events/${LARGE_EVENT}/${part}`),
  })),
  test,
);
