// Who may import whom, as docs/decisions/ has it. Each room lists the rooms it may import from; every
// other room is closed to it.
const ROOMS = ["app", "cli", "components", "db", "domain", "door", "e2e", "prisma", "scripts", "test", "workflows"];

/** @type {Readonly<Record<string, readonly string[]>>} */
const MAY_IMPORT = {
  app: ["components", "db", "domain", "workflows"],
  // The command line starts the seed and the class door, which is why prisma/ and door/ are open to it.
  cli: ["domain", "door", "prisma", "workflows"],
  components: ["domain"],
  db: ["domain"],
  domain: [],
  // What pupils reach: a server of its own, with nothing of the pages in it.
  door: ["domain", "workflows"],
  e2e: ["test"],
  prisma: ["domain", "workflows"],
  // The evaluation reads our own gold, which lies in test/.
  scripts: ["domain", "test", "workflows"],
  workflows: ["db", "domain"],
};

/** npm packages that the pure room may use; a new one needs a line in the decision on layers. */
const DOMAIN_PACKAGES = [
  "@mozilla/readability",
  "approx-string-match",
  "d3-scale",
  "diff",
  "eld",
  "linkedom",
  "simple-statistics",
  "wink-eng-lite-web-model",
  "wink-nlp",
];

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "**/*.test.mjs"];

const generatedClient = {
  target: ROOMS.filter((room) => room !== "db").map((room) => `./${room}`),
  from: "./db/generated",
  message: "only db/ imports the generated client",
};

const roomZones = Object.entries(MAY_IMPORT).map(([room, open]) => ({
  target: `./${room}`,
  from: ROOMS.filter((other) => other !== room && !open.includes(other)).map((other) => `./${other}`),
  message: open.length > 0 ? `${room}/ may import ${open.join(", ")}` : `${room}/ imports nothing of ours`,
}));

const databasePackages = {
  regex: "^(?:better-sqlite3|@prisma/.*)$",
  message: "only db/ talks to SQLite and Prisma; ask one of its functions",
};

/** Tests may look into every room, but at the generated client only through db/. */
export const roomBoundaries = [
  {
    name: "parallax/rooms",
    files: ["**/*.{ts,tsx,mjs,js}"],
    ignores: TESTS,
    rules: { "import-x/no-restricted-paths": ["error", { zones: [...roomZones, generatedClient] }] },
  },
  {
    name: "parallax/rooms-of-tests",
    files: TESTS,
    rules: { "import-x/no-restricted-paths": ["error", { zones: [generatedClient] }] },
  },
  {
    name: "parallax/database-packages",
    files: ["**/*.{ts,tsx,mjs,js}"],
    // The schema engine is Prisma's own, on top of the driver.
    ignores: ["db/**", "domain/**", "scripts/schema-engine.mjs", ...TESTS],
    rules: { "no-restricted-imports": ["error", { patterns: [databasePackages] }] },
  },
  {
    name: "parallax/domain-packages",
    files: ["domain/**/*.ts"],
    ignores: TESTS,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}/|(?:${DOMAIN_PACKAGES.join("|")})(?:/|$))`,
              message: "domain/ is pure: relative imports and the packages listed in scripts/lint/room-boundaries.mjs",
            },
          ],
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "time is an argument" },
        { object: "Math", property: "random", message: "randomness is an argument" },
      ],
    },
  },
];
