import { describe, expect, it } from "vitest"
import { readAct } from "./search.mjs"

describe("readAct", () => {
  it.each([
    [["status"], { act: "status" }],
    [["audit"], { act: "audit" }],
    [["rebuild"], { act: "rebuild" }],
    [["rebuild", "postgres"], { act: "rebuild", engine: "postgres" }],
  ])("reads %o", (words, asked) => {
    expect(readAct(words)).toEqual(asked)
  })

  it.each([
    [[]],
    [["drop"]],
    [["audit", "postgres"]],
    [["rebuild", "solr"]],
    [["rebuild", "postgres", "now"]],
  ])("knows nothing of %o", (words) => expect(readAct(words)).toBeNull())
})
