import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { inPool } from "./build.mjs"
import { hashOf } from "./fingerprints.mjs"

/** @type {string} */
let root
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "hash-"))
  mkdirSync(path.join(root, "src"))
  writeFileSync(path.join(root, "src/a.ts"), "one")
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe("hashOf", () => {
  it("follows content, not time", () => {
    const before = hashOf(root, ["src"])
    utimesSync(path.join(root, "src/a.ts"), 1, 1)
    expect(hashOf(root, ["src"])).toBe(before)
    writeFileSync(path.join(root, "src/a.ts"), "two")
    expect(hashOf(root, ["src"])).not.toBe(before)
  })

  it("sees a file that moved, came or went", () => {
    const before = hashOf(root, ["src"])
    writeFileSync(path.join(root, "src/b.ts"), "")
    const more = hashOf(root, ["src"])
    expect(more).not.toBe(before)
    rmSync(path.join(root, "src/b.ts"))
    expect(hashOf(root, ["src"])).toBe(before)
  })

  it("leaves out what builds make", () => {
    const before = hashOf(root, ["."])
    for (const made of ["node_modules", ".next", "dist"]) {
      mkdirSync(path.join(root, made))
      writeFileSync(path.join(root, made, "x.js"), "made")
    }
    expect(hashOf(root, ["."])).toBe(before)
  })

  it("takes further facts into account", () => {
    expect(hashOf(root, ["src"], ["20"])).not.toBe(
      hashOf(root, ["src"], ["22"])
    )
  })
})

describe("inPool", () => {
  it("does everything once and passes the first fault on", async () => {
    /** @type {number[]} */
    const done = []
    await inPool([1, 2, 3, 4, 5], async (item) => void done.push(item))
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5])
    await expect(
      inPool([1, 2], async () => {
        throw new Error("broken")
      })
    ).rejects.toThrow("broken")
  })
})
