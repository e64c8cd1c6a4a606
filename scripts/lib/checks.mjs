import { existsSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./options.mjs"

/**
 * @typedef {{ name: string, command: string[], inBuild?: boolean }} Check
 *   `inBuild`: the build of these files ends with a fault where this one would
 */

const bin = (/** @type {string} */ at) => path.join(ROOT, "node_modules", at)
const tsc = bin("typescript/bin/tsc")
const TYPED = [
  "scripts",
  "backend",
  "plugins/opop",
  "plugins/marketplace",
  "plugins/search",
  "plugins/payment-indonesia",
  "plugins/fulfillment-indonesia",
  "plugins/notification-mail",
  "plugins/reporting",
  "seed",
  "storefront",
  "tests",
]

/** Compiled by no build: bundlers take types for granted. */
const TYPED_IN_NO_BUILD = ["scripts", "tests"]

/** Linted apart: all types at once take more memory than a small machine has. */
const LINTED = [
  ["storefront"],
  ["plugins/opop", "backend"],
  ["plugins/marketplace", "plugins/search"],
  [
    "plugins/payment-indonesia",
    "plugins/fulfillment-indonesia",
    "plugins/notification-mail",
    "plugins/reporting",
  ],
]

/** @param {string} name @param {string[]} what */
const lint = (name, what) => ({
  name: `lint of ${name}`,
  command: [bin("eslint/bin/eslint.js"), ...what, "--max-warnings", "0"],
})

/** Everything that is checked without running the shop. @type {Check[]} */
export const CHECKS = [
  {
    name: "format",
    command: [
      bin("prettier/bin/prettier.cjs"),
      "--check",
      ".",
      "--log-level",
      "warn",
    ],
  },
  ...LINTED.map((folders) => lint(folders.join(", "), folders)),
  lint("the rest", [
    ".",
    ...LINTED.flat().flatMap((folder) => ["--ignore-pattern", `${folder}/`]),
  ]),
  ...TYPED.filter((folder) =>
    existsSync(path.join(ROOT, folder, "tsconfig.json"))
  ).map((folder) => ({
    name: `types of ${folder}`,
    command: [tsc, "-p", folder, "--noEmit"],
    inBuild: !TYPED_IN_NO_BUILD.includes(folder),
  })),
  {
    name: "types of dashboards",
    command: [tsc, "-p", "tests/tsconfig.dashboards.json"],
  },
  {
    name: "types of unit tests",
    command: [tsc, "-p", "tests/tsconfig.units.json", "--noEmit"],
  },
  {
    name: "import rules",
    command: [
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", ".dependency-cruiser.cjs"],
      ...["backend", "plugins", "storefront/src", "seed/src", "tests"],
    ],
  },
  {
    name: "dead code",
    command: [bin("knip/bin/knip.js"), "--no-config-hints"],
  },
  { name: "licence", command: [path.join(ROOT, "scripts/check-licence.mjs")] },
]
