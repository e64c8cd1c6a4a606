import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readJson, writeJson } from "./json-file.mjs"
import { Parts } from "./parts.mjs"
import { fingerprint } from "./process.mjs"

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parts-"))
  mkdirSync(path.join(folder, "run"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that would run for a minute. */
function sleeper() {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], {
    detached: true,
    stdio: "ignore",
  })
  return Number(child.pid)
}

describe("Parts", () => {
  it("refuses a folder on which another starter lives", async () => {
    const pid = sleeper()
    const file = path.join(folder, "run/parts.json")
    writeJson(file, [{ name: "starter", pid, fingerprint: fingerprint(pid) }])
    expect(new Parts(folder).isTaken()).toBe(true)
    await expect(new Parts(folder).take()).rejects.toThrow(`process ${pid}`)
    process.kill(pid)
  })

  it("ends what a killed starter left behind", async () => {
    const pid = sleeper()
    writeJson(path.join(folder, "run/parts.json"), [
      { name: "starter", pid: 999_999_9, fingerprint: "gone" },
      { name: "backend", pid, fingerprint: fingerprint(pid) },
    ])
    expect(new Parts(folder).isTaken()).toBe(false)
    expect(await new Parts(folder).take()).toBe(1)
    expect(fingerprint(pid)).toBe("")
  })

  it("never touches a later process that got the same id", async () => {
    const pid = sleeper()
    writeJson(path.join(folder, "run/parts.json"), [
      { name: "backend", pid, fingerprint: "another start time" },
    ])
    expect(await new Parts(folder).take()).toBe(0)
    expect(fingerprint(pid)).not.toBe("")
    process.kill(pid)
  })

  it("lists who runs, and nothing after it let go", async () => {
    const parts = new Parts(folder)
    await parts.take()
    parts.add("backend", process.pid)
    expect(readJson(parts.file)).toHaveLength(2)
    parts.release()
    expect(readJson(parts.file)).toBeUndefined()
  })
})
