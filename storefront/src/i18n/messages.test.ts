import { describe, expect, it } from "vitest"
import { MESSAGES } from "./messages"

const flatten = (value: unknown, path = ""): [string, string][] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        flatten(inner, path ? `${path}.${key}` : key)
      )

/**
 * Names of the ICU arguments and tags of a message, in order of the alphabet.
 * Braces come in turns: an argument, in it the texts of its cases, in those
 * arguments again.
 */
const placeholders = (message: string): string[] => {
  const names = new Set<string>()
  let depth = 0
  for (const match of message.matchAll(/\{\s*(\w*)|\}|<(\w+)>/g)) {
    if (match[0] === "}") depth -= 1
    else if (match[2] !== undefined) names.add(match[2])
    else {
      if (depth % 2 === 0 && match[1]) names.add(match[1])
      depth += 1
    }
  }
  return [...names].sort()
}

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
