import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { METHOD_STATES } from "../../lib/method-lines"
import { SETTING_KEYS } from "../../lib/settings"
import texts from "./index"

type Texts = { [key: string]: string | Texts }

const flatten = (value: Texts, prefix = ""): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string"
      ? [[prefix + key, inner]]
      : flatten(inner, `${prefix}${key}.`)
  )

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

/** The source of every page and part of the dashboard. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return sources(file)
    return /\.tsx?$/.test(file) && !file.endsWith(".test.ts")
      ? [readFileSync(file, "utf8")]
      : []
  })

describe("the dashboard's texts", () => {
  const english = new Map(flatten(texts.en.payments))
  const indonesian = new Map(flatten(texts.id.payments))

  it("exist in both languages with the same placeholders", () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
    for (const [key, text] of indonesian) {
      expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(text))
      expect(text.trim()).not.toBe("")
    }
  })

  it.each([
    ["methods.states", METHOD_STATES],
    ["methods.stateHints", ["unready", "missing"]],
    ["methods.columns", ["way", "state", "totals", "since"]],
    ["settings.keys", SETTING_KEYS],
    ["settings.keyHints", SETTING_KEYS],
    ["settings.units", ["hours", "days"]],
  ] as const)("name every value of %s", (prefix, values) => {
    for (const value of values)
      expect(indonesian.has(`${prefix}.${value}`)).toBe(true)
  })

  it("hold every key that a page asks for by its name", () => {
    const keys = sources(path.join(__dirname, "..")).flatMap((source) =>
      [...source.matchAll(/\bt\(\s*"([\w.]+)"/g)].map(([, key]) => key ?? "")
    )
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key) => !indonesian.has(key))).toEqual([])
  })
})
