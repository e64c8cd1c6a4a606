import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import texts from "./index"

type Texts = { [key: string]: string | Texts }

const flatten = (value: Texts, prefix = ""): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string"
      ? [[prefix + key, inner]]
      : flatten(inner, `${prefix}${key}.`)
  )

const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g) ?? []

describe("the dashboard's texts", () => {
  const english = new Map(flatten(texts.en.reports))
  const indonesian = new Map(flatten(texts.id.reports))

  it("exist in both languages with the same placeholders", () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
    for (const [key, text] of indonesian) {
      expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(text))
      expect(text.trim()).not.toBe("")
    }
  })

  it("name every state of a refresh", () => {
    for (const state of ["running", "done", "failed", "interrupted"])
      expect(indonesian.has(`state.${state}`)).toBe(true)
  })

  it("hold every key that a page asks for by its name", () => {
    const folder = path.join(__dirname, "..")
    const keys = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .flatMap((source) => [...source.matchAll(/\bt\(\s*"([\w.]+)"/g)])
      .map(([, key = ""]) => key)
    expect(keys.length).toBeGreaterThan(15)
    expect(keys.filter((key) => !indonesian.has(key))).toEqual([])
  })
})
