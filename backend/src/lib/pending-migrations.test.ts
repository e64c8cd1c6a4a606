import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { afterEach, expect, it, vi } from "vitest"
import { pendingMigrations } from "./pending-migrations"

const folder = mkdtempSync(path.join(tmpdir(), "module-"))
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

it("reads the migrations of a module that is named by its folder, and imports nothing", async () => {
  mkdirSync(path.join(folder, "migrations"))
  writeFileSync(path.join(folder, "index.js"), "throw new Error('imported')")
  for (const name of ["Migration1.js", "Migration2.ts", "helper.js"])
    writeFileSync(path.join(folder, "migrations", name), "")
  vi.spyOn(MedusaModule, "getAllModuleResolutions").mockReturnValue([
    { resolutionPath: folder },
    { resolutionPath: "" },
  ] as never)
  expect(await pendingMigrations(new Set(["Migration1"]))).toEqual([
    "Migration2",
  ])
})
