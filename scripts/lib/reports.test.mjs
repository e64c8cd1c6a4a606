import { describe, expect, it } from "vitest"
import { readAct } from "./reports.mjs"

describe("readAct", () => {
  it.each(["status", "refresh", "migrate", "drop"])("reads %s", (act) => {
    expect(readAct([act])).toBe(act)
  })

  it.each([[[]], [["rebuild"]], [["drop", "all"]], [["Status"]]])(
    "knows nothing of %o",
    (words) => expect(readAct(words)).toBeNull()
  )
})
