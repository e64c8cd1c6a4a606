import { readdirSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { ROOT } from "../../scripts/lib/options.mjs"

/**
 * Medusa keeps the migrations of all modules in one table, by name: of two
 * that are called alike only one would ever run.
 */
const names = readdirSync(path.join(ROOT, "plugins"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /\/src\/modules\/[^/]+\/migrations\/\w+\.ts$/.test(file))
  .map((file) => path.basename(file, ".ts"))

describe("migrations", () => {
  it("are found", () => {
    expect(names.length).toBeGreaterThan(10)
  })

  it("have a name of their own, whatever their module", () => {
    const repeated = names.filter((name, at) => names.indexOf(name) !== at)
    expect(repeated).toEqual([])
  })
})
