import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, expect, it, vi } from "vitest"
import { watchFolder } from "./watch-folder.mjs"

const root = mkdtempSync(path.join(tmpdir(), "watch-"))
const abort = new AbortController()
afterEach(() => {
  abort.abort()
  rmSync(root, { recursive: true })
})

it("hears of every save, of editors too that put a new file in the place of the old", async () => {
  const folder = path.join(root, "src/api")
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, "route.ts")
  writeFileSync(file, "0")
  const onChange = vi.fn()
  watchFolder(path.join(root, "src"), { signal: abort.signal, onChange })
  const heard = async (/** @type {() => void} */ save) => {
    onChange.mockClear()
    save()
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 5_000)
  }
  const replace = (/** @type {string} */ text) => {
    const other = path.join(root, "other")
    writeFileSync(other, text)
    renameSync(other, file)
  }
  await heard(() => replace("1"))
  await heard(() => replace("2"))
  await heard(() => writeFileSync(file, "3"))
  const deeper = path.join(folder, "deeper")
  await heard(() => mkdirSync(deeper))
  await heard(() => writeFileSync(path.join(deeper, "new.ts"), "4"))
})
