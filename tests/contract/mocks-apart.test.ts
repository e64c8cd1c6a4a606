import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "../support/backend.ts"

const FOLDERS = [
  ...readdirSync(path.join(ROOT, "plugins")).map(
    (name) => `plugins/${name}/src`
  ),
  ...["storefront/src", "seed/src", "backend/src", "scripts", "tests"],
]

/** Files that share a process share what a module is replaced by. */
it("replaces modules only in tests that have a process of their own", () => {
  const mocking = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true })
      .map((file) => path.join(ROOT, folder, String(file)))
      .filter(
        (file) =>
          /\.test\.tsx?$/.test(file) &&
          /\bvi\.(doMock|mock|resetModules)\(/.test(readFileSync(file, "utf8"))
      )
  )
  expect(mocking.length).toBeGreaterThan(0)
  expect(mocking.filter((file) => !file.endsWith(".apart.test.ts"))).toEqual([])
})
