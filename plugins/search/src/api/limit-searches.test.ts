import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EventEmitter } from "node:events"
import { describe, expect, it } from "vitest"
import { limitSearches } from "./limit-searches"

/** Addresses for documentation (RFC 5737): nobody's. */
const FAST = "203.0.113.7"
const OTHER = "203.0.113.8"

const OWN = "10.0.0.5"
/** Medusa's default, that counts hops instead of naming machines. */
const oneHop = (_: string, hops: number) => hops < 1
const trustOwn = (address: string) => address === OWN

/** One search from an address: what it is refused with, and how it is answered. */
function searchFrom(ip: string, isTrusted: unknown = trustOwn) {
  const headers = new Map<string, string>()
  const answer = Object.assign(new EventEmitter(), {
    set: (name: string, value: string) => headers.set(name, value),
  })
  let refusal: unknown
  limitSearches(
    { ip, app: { get: () => isTrusted } } as unknown as MedusaRequest,
    answer as unknown as MedusaResponse,
    (error?: unknown) => {
      refusal = error
    }
  )
  return { refusal, headers, end: () => answer.emit("close") }
}

describe("searches", () => {
  it("are limited for one address that is not trusted, and not for others", () => {
    const searches = Array.from({ length: 60 }, () => {
      const search = searchFrom(FAST)
      search.end()
      return search
    })
    expect(searches.slice(0, 40).every(({ refusal }) => !refusal)).toBe(true)
    const last = searches.at(-1)
    expect(last?.refusal).toMatchObject({
      code: "too_many_requests",
      status: 429,
    })
    expect(last?.headers.get("Retry-After")).toBe("1")
    const other = searchFrom(OTHER)
    other.end()
    expect(other.refusal).toBeUndefined()
  })

  it("of the shop's own pages are held to 64 at a time, and to no rate", () => {
    const running = Array.from({ length: 64 }, () => searchFrom(OWN))
    expect(running.every(({ refusal }) => !refusal)).toBe(true)
    expect(searchFrom(OWN).refusal).toMatchObject({ status: 429 })
    running.forEach(({ end }) => end())
    const next = searchFrom(OWN)
    next.end()
    expect(next.refusal).toBeUndefined()
  })

  it.each([
    ["hops are counted", oneHop],
    ["nobody says who is trusted", undefined],
  ])("are limited for every address where %s", (_, isTrusted) => {
    const address = `203.0.113.${isTrusted ? 20 : 21}`
    const searches = Array.from({ length: 60 }, () => {
      const search = searchFrom(address, isTrusted)
      search.end()
      return search
    })
    expect(searches.at(-1)?.refusal).toMatchObject({ status: 429 })
  })
})
