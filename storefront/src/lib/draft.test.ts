import { describe, expect, it } from "vitest"
import { readDraft, sameValues, valuesOf } from "./draft"

const NOW = Date.UTC(2026, 10, 24)
const draft = { version: 3, at: NOW - 1000, values: { name: "Keripik" } }
const stored = JSON.stringify(draft)

describe("readDraft", () => {
  it("gives back what was typed over the saved version", () => {
    expect(readDraft(stored, 3, NOW)).toEqual(draft)
  })

  it.each([
    ["nothing", null, 3, NOW],
    ["what has been saved since", stored, 4, NOW],
    ["what is a month old", stored, 3, NOW + 31 * 86_400_000],
    ["what is no draft", "{}", 3, NOW],
    ["what cannot be read", "{", 3, NOW],
  ])("forgets %s", (_, raw, version, now) => {
    expect(readDraft(raw, version, now)).toBeNull()
  })
})

it("keeps texts, and neither secrets nor files nor the framework's own", () => {
  const entries: [string, unknown][] = [
    ["name", "Keripik"],
    ["password", "rahasia"],
    ["$ACTION_ID", "x"],
    ["photo", new Blob()],
  ]
  expect(valuesOf(entries)).toEqual({ name: "Keripik" })
})

it("compares all fields but those named", () => {
  expect(sameValues({ a: "1" }, { a: "1" })).toBe(true)
  expect(sameValues({ a: "1" }, { a: "1", b: "2" })).toBe(false)
  expect(sameValues({ a: "1", v: "1" }, { a: "1", v: "2" }, ["v"])).toBe(true)
})
