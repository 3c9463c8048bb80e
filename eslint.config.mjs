import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import nextVitals from "eslint-config-next/core-web-vitals";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import { configs as regexpConfigs } from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { parallaxPlugin } from "./scripts/lint/file-names.mjs";
import { roomBoundaries } from "./scripts/lint/room-boundaries.mjs";

const useClient = {
  selector: 'ExpressionStatement[directive="use client"]',
  message: "client components live in components/; pages hand them their data",
};

export default defineConfig(
  globalIgnores([
    ".next/",
    ".cache/",
    "coverage/",
    "data/",
    "db/generated/",
    "next-env.d.ts",
    "playwright-report/",
    "reports/",
    "test-results/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  nextVitals,
  tseslint.configs.recommended,
  regexpConfigs["flat/recommended"],
  {
    name: "parallax/everywhere",
    files: ["**/*.{ts,tsx,mjs,js}"],
    languageOptions: { parser: tseslint.parser },
    // Under this name, because eslint-config-next brings another plugin as "import".
    plugins: { "import-x": importX, parallax: parallaxPlugin },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "max-lines": ["error", { max: 400 }],
      "no-restricted-syntax": ["error", useClient],
      "parallax/file-name": "error",
      // Compares every alternative with every other: on our lists of words it takes as long as all else.
      "regexp/no-dupe-disjunctions": "off",
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    name: "parallax/promises",
    // A write that nobody waits for can be lost with its error; only the compiler sees those.
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: "parallax/accessibility",
    files: ["**/*.tsx"],
    rules: jsxA11y.flatConfigs.strict.rules,
  },
  {
    name: "parallax/client-components",
    // Next demands the directive in its error pages.
    files: ["components/**", "app/**/error.tsx", "app/global-error.tsx"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    name: "parallax/default-exports-that-others-demand",
    files: [
      "app/**/{page,layout,template,loading,error,global-error,not-found,default}.tsx",
      "app/**/{icon,apple-icon,opengraph-image,manifest,robots,sitemap}.{ts,tsx}",
      "*.config.{ts,js,mjs}",
      "e2e/{,visual/}global-setup.ts",
      "e2e/{pictures,visual}.config.ts",
      "scripts/test/skip-reason-reporter.mjs",
    ],
    rules: { "import-x/no-default-export": "off" },
  },
  {
    name: "parallax/playwright-fixtures",
    // Playwright calls its second argument "use" and wants an empty pattern for "needs nothing".
    files: ["e2e/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "off", "no-empty-pattern": "off" },
  },
  ...roomBoundaries,
);
