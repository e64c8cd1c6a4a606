import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { EngineAwayError, toEngineError } from "./errors"

const refused = (status: number, code?: string) =>
  Object.assign(new Error("words of the engine"), {
    name: "MeilisearchApiError",
    response: { status },
    ...(code ? { cause: { code } } : {}),
  })
const named = (name: string) => Object.assign(new Error("fetch"), { name })

describe("toEngineError", () => {
  it.each([
    ["a lost connection", named("MeilisearchRequestError")],
    ["a request that took too long", named("MeilisearchRequestTimeOutError")],
    ["a task that took too long", named("MeilisearchTaskTimeOutError")],
    ["500", refused(500, "internal")],
    ["503 without a body", refused(503)],
    ["408", refused(408)],
    ["429", refused(429)],
  ])("calls the engine away at %s", (_, error) => {
    const answer = toEngineError(error)
    expect(answer).toBeInstanceOf(EngineAwayError)
    expect((answer as Error).cause).toBe(error)
  })

  it("tells the status, and an answer that is not the engine's", () => {
    expect(toEngineError(refused(429))).toMatchObject({ status: 429 })
    expect(toEngineError(new SyntaxError("<html>"))).toBeInstanceOf(
      EngineAwayError
    )
  })

  it("tells an index that is not there from what was refused", () => {
    expect(toEngineError(refused(404, "index_not_found"))).toMatchObject({
      type: MedusaError.Types.NOT_FOUND,
    })
    expect(toEngineError(refused(403, "invalid_api_key"))).toMatchObject({
      type: MedusaError.Types.UNEXPECTED_STATE,
      message: expect.stringContaining("invalid_api_key") as string,
    })
    expect(toEngineError(refused(404))).toMatchObject({
      type: MedusaError.Types.UNEXPECTED_STATE,
    })
  })

  it("leaves errors of others alone", () => {
    const error = new TypeError("ours")
    expect(toEngineError(error)).toBe(error)
  })
})
