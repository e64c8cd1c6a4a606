import { describe, expect, it } from "vitest"
import { isEngineAway } from "./engine-away"

class EngineAwayError extends Error {
  override readonly name = "EngineAwayError"
}

describe("isEngineAway", () => {
  it("knows an engine that is away, however it is wrapped", () => {
    const away = new EngineAwayError("connect ECONNREFUSED")
    expect(isEngineAway(away)).toBe(true)
    expect(isEngineAway(new Error("Write failed", { cause: away }))).toBe(true)
  })

  it.each([new Error("invalid document"), "EngineAwayError", undefined])(
    "takes anything else for a refusal",
    (error) => expect(isEngineAway(error)).toBe(false)
  )
})
