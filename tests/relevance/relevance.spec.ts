import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { ProviderFixture } from "../integration/search/provider-fixture.ts"
import { drops, shortfalls, table } from "./baseline.ts"
import { measure } from "./measure.ts"
import type { Summary } from "./summary.ts"

const FILE = path.join(import.meta.dirname, "baseline.json")

/** Four digits are enough to compare by. */
const round = (_: string, value: unknown) =>
  typeof value === "number" ? Number(value.toFixed(4)) : value

const fixture = new ProviderFixture()
beforeAll(() => fixture.open())
afterAll(() => fixture.close())

it("finds no less than it did", async () => {
  const before = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, "utf8")) as Summary)
    : undefined
  const now = await measure(fixture)
  process.stdout.write(`${table(now, before)}\n`)
  expect(shortfalls(now)).toEqual([])
  if (process.env["RELEVANCE_WRITE"]) {
    writeFileSync(FILE, `${JSON.stringify(now, round, 2)}\n`)
    return
  }
  expect(before).toBeDefined()
  expect(before && drops(now, before)).toEqual([])
})
