import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "../support/backend.ts"

/** Files that share a process share what a module is replaced by. */
it("replaces modules only in tests that have a process of their own", () => {
  const files = execFileSync("git", ["ls-files", "*.test.ts", "*.test.tsx"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .trim()
    .split("\n")
  const mocking = files.filter((file) =>
    /\bvi\.(doM|m)ock\(/.test(readFileSync(path.join(ROOT, file), "utf8"))
  )
  expect(mocking.length).toBeGreaterThan(0)
  expect(mocking.filter((file) => !file.endsWith(".apart.test.ts"))).toEqual([])
})
