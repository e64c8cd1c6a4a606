import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { findNotReady } from "./readiness"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe("findNotReady", () => {
  it("is empty when every part is ready", async () => {
    const ready = async () => null
    expect(await findNotReady({ database: ready, search: ready })).toEqual([])
  })

  it("tells each reason, and no part's own words when it fails", async () => {
    const found = await findNotReady({
      database: async () => {
        throw new Error("postgres://user:secret@host refused")
      },
      search: async () => "product is being built",
    })
    expect(found).toEqual([
      { part: "database", reason: "fails" },
      { part: "search", reason: "product is being built" },
    ])
  })

  it("does not wait for a part that is silent", async () => {
    const asked = findNotReady({ database: () => new Promise(() => {}) })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await asked).toEqual([
      { part: "database", reason: "does not answer" },
    ])
  })
})
