import path from "node:path"
import { defineConfig } from "vitest/config"

const root = path.resolve(import.meta.dirname, "..")

/** Browser and database tests take their time on a busy machine. */
const patient = { testTimeout: 120_000, hookTimeout: 240_000 }
/** One shop serves all files of a project. */
const oneByOne = { ...patient, fileParallelism: false }

/** Specs that configure a backend otherwise, and need one for themselves. */
const APART = "tests/integration/**/*.apart.spec.ts"
/** Specs that count what there is, and need a database as it was delivered. */
const FRESH = "tests/integration/**/*.fresh.spec.ts"
const backend = {
  ...patient,
  include: ["tests/{integration,contract,relevance}/**/*.spec.ts"],
  globals: true,
  pool: "forks" as const,
  setupFiles: ["tests/support/integration-setup.ts"],
  globalSetup: ["tests/support/reference-database.ts"],
  // A process has a backend and a database of its own; two cores.
  maxWorkers: 2,
}

/** Drills that need a backend in their own process. */
const LONG_APART = "tests/long/**/*.apart.spec.ts"

/** Long stories in a browser. */
const LONG_BROWSER = "tests/long/browser/**/*.spec.ts"

/** What breaks backends and databases of its own, and leaves the shop alone. */
const DRILLS = "tests/faults/**/*.apart.spec.ts"

/** The walk over all pages: it changes nothing that others look at. */
const PAGES = "tests/e2e/specs/pages.spec.ts"

/** Unit tests that put something else in the place of a module (`vi.mock`). */
const UNIT_APART = "**/*.apart.test.ts"
const BUILT = [
  "**/node_modules/**",
  "**/.medusa/**",
  "**/.next/**",
  "**/dist/**",
]
const resolve = { alias: { "@": path.join(root, "storefront/src") } }
const unit = {
  include: [
    "{plugins,seed,storefront,backend,scripts,tests}/**/*.test.{ts,tsx,mjs}",
  ],
  testTimeout: 30_000,
}

export default defineConfig({
  test: {
    // Knex says so whenever a database is copied or dropped under it.
    onConsoleLog: (log) => !log.startsWith("Connection Error:"),
    projects: [
      {
        root,
        resolve,
        test: {
          ...unit,
          name: "unit",
          exclude: [...BUILT, UNIT_APART],
          // What they import is loaded once a process, not once a file.
          isolate: false,
        },
      },
      {
        root,
        resolve,
        test: {
          ...unit,
          name: "unit-apart",
          include: [UNIT_APART],
          exclude: BUILT,
        },
      },
      {
        root,
        test: {
          ...backend,
          name: "integration",
          exclude: [APART, FRESH],
          // Its files share the backend of their process.
          isolate: false,
        },
      },
      {
        root,
        test: {
          ...backend,
          name: "integration-fresh",
          include: [FRESH],
          // They share it too; its database is made anew under it for each file.
          isolate: false,
          env: { FRESH_DATABASE: "1" },
        },
      },
      {
        root,
        test: { ...backend, name: "integration-apart", include: [APART] },
      },
      {
        root,
        test: {
          // On a real server only; the database is not asked.
          name: "search-live",
          include: ["tests/integration/search/contract/meilisearch.spec.ts"],
          ...oneByOne,
        },
      },
      {
        root,
        test: {
          name: "e2e",
          include: ["tests/e2e/specs/**/*.spec.ts"],
          exclude: [PAGES],
          globalSetup: [
            "tests/support/browser-server.ts",
            "tests/support/midtrans-off.ts",
          ],
          ...oneByOne,
        },
      },
      {
        root,
        test: {
          name: "pages",
          include: [PAGES],
          globalSetup: ["tests/support/browser-server.ts"],
          ...oneByOne,
        },
      },
      {
        root,
        test: {
          name: "faults",
          include: ["tests/faults/**/*.spec.ts"],
          exclude: [DRILLS],
          globalSetup: ["tests/support/browser-server.ts"],
          ...oneByOne,
        },
      },
      {
        root,
        test: {
          name: "drills",
          include: [DRILLS],
          globalSetup: ["tests/support/reference-database.ts"],
          ...oneByOne,
        },
      },
      {
        root,
        test: {
          ...backend,
          name: "long-apart",
          include: [LONG_APART],
          // After the drills that take times.
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: "long-browser",
          include: [LONG_BROWSER],
          globalSetup: ["tests/support/browser-server.ts"],
          ...oneByOne,
          // Neither beside the drills nor beside what has backends of its own.
          sequence: { groupOrder: 2 },
        },
      },
      ...["long", "cluster"].map((name) => ({
        root,
        test: {
          name,
          include: [`tests/${name}/**/*.spec.ts`],
          exclude: [LONG_APART, LONG_BROWSER],
          globalSetup: ["tests/support/reference-database.ts"],
          ...oneByOne,
        },
      })),
    ],
  },
})
