import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./lib/options.mjs"

/**
 * Medusa's RBAC and single sign-on are under its enterprise licence; to switch
 * a flag on counts as claiming to have one. Nothing of ours may import or
 * enable them (dependency-cruiser checks the imports, this the words).
 */
const FORBIDDEN =
  /MEDUSA_FF_RBAC|rbac_filter_fields|@medusajs\/(?:rbac|auth-oidc)|["']rbac["']\s*:\s*true|definePolicies|checkPermissions/
const SELF = ["scripts/check-licence.mjs", ".dependency-cruiser.cjs"]
const SKIP = new Set(["node_modules", ".medusa", ".next", ".data", ".git"])
const SOURCE = /\.(?:ts|tsx|mjs|cjs|js|json)$/

/** @param {string} folder @returns {Generator<string>} */
function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIP.has(entry.name) || entry.name === "package-lock.json") continue
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(at)
    else if (SOURCE.test(entry.name)) yield at
  }
}

let faults = 0
for (const file of sources(ROOT)) {
  const name = path.relative(ROOT, file).replaceAll(path.sep, "/")
  if (SELF.includes(name)) continue
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (!FORBIDDEN.test(line)) return
      faults += 1
      console.error(`${name}:${index + 1}: enterprise-licensed part of Medusa`)
    })
}
process.exitCode = faults > 0 ? 1 : 0
