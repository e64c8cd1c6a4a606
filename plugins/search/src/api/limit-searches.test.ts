import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EventEmitter } from "node:events"
import { describe, expect, it } from "vitest"
import { isOwnNetwork, limitSearches } from "./limit-searches"

/** Addresses for documentation (RFC 5737): nobody's. */
const FAST = "203.0.113.7"
const OTHER = "203.0.113.8"

/** One search from an address: what it is refused with, and how it is answered. */
function searchFrom(ip: string) {
  const headers = new Map<string, string>()
  const answer = Object.assign(new EventEmitter(), {
    set: (name: string, value: string) => headers.set(name, value),
  })
  let refusal: unknown
  limitSearches(
    { ip } as MedusaRequest,
    answer as unknown as MedusaResponse,
    (error?: unknown) => {
      refusal = error
    }
  )
  return { refusal, headers, end: () => answer.emit("close") }
}

describe("searches", () => {
  it("are limited for one address outside the own network, and not for others", () => {
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
    const running = Array.from({ length: 64 }, () => searchFrom("10.0.0.5"))
    expect(running.every(({ refusal }) => !refusal)).toBe(true)
    expect(searchFrom("10.0.0.5").refusal).toMatchObject({ status: 429 })
    running.forEach(({ end }) => end())
    const next = searchFrom("10.0.0.5")
    next.end()
    expect(next.refusal).toBeUndefined()
  })
})

it.each([
  ["127.0.0.1", true],
  ["::1", true],
  ["::ffff:10.1.2.3", true],
  ["192.168.1.4", true],
  ["172.16.0.9", true],
  ["172.32.0.9", false],
  ["fd12::1", true],
  ["36.72.10.5", false],
  ["2001:db8::1", false],
  ["", false],
  ["10.evil", false],
])("knows whether %j is of the own network", (address, isOwn) => {
  expect(isOwnNetwork(address)).toBe(isOwn)
})
