import { existsSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./options.mjs"

/** @typedef {{ name: string, command: string[], cwd?: string }} Check */

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
  "seed",
  "storefront",
  "tests",
]

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
  {
    name: "lint",
    command: [bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"],
  },
  ...TYPED.filter((folder) =>
    existsSync(path.join(ROOT, folder, "tsconfig.json"))
  ).map((folder) => ({
    name: `types of ${folder}`,
    command: [tsc, "-p", folder, "--noEmit"],
  })),
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
