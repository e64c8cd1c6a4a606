import { describe, expect, it } from "vitest"
import { MESSAGES } from "./messages"

const flatten = (value: unknown, path = ""): [string, string][] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        flatten(inner, path ? `${path}.${key}` : key)
      )

/** Names of the ICU arguments and tags of a message, in order of the alphabet. */
const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort()

const id = new Map(flatten(MESSAGES.id))
const en = new Map(flatten(MESSAGES.en))

describe("messages", () => {
  it("has the same keys in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...id.keys()].sort())
  })

  it("has the same placeholders in both languages", () => {
    for (const [key, text] of id)
      expect([key, placeholders(en.get(key) ?? "")]).toEqual([
        key,
        placeholders(text),
      ])
  })

  it("leaves no sentence empty", () => {
    for (const [key, text] of [...id, ...en])
      expect([key, text.trim()]).not.toEqual([key, ""])
  })
})
