import { beforeEach, describe, expect, it, vi } from "vitest"

const noted: unknown[] = []

vi.mock("@/data/search-seen", () => ({
  reportSearch: async (seen: unknown) => void noted.push(seen),
}))

const { POST } = await import("./route")

const seen = { search_id: `srch_${"a1".repeat(12)}`, note: "e30.x" }
const opened = { ...seen, position: 25 }

const send = (body: string, site = "same-origin") =>
  POST(
    new Request("http://shop/api/searches", {
      method: "POST",
      body,
      headers: { "sec-fetch-site": site },
    })
  )

describe("the beacon of a search", () => {
  beforeEach(() => {
    noted.length = 0
  })

  it("passes on what was seen and opened, and nothing that was added to it", async () => {
    const sent = { ...opened, email: "orang@contoh.id" }
    expect((await send(JSON.stringify(seen))).status).toBe(204)
    expect((await send(JSON.stringify(sent))).status).toBe(204)
    expect(noted).toEqual([seen, opened])
  })

  it.each([
    ["no JSON", "{"],
    ["no place", JSON.stringify({ ...seen, position: 0 })],
    ["a place beyond all results", JSON.stringify({ ...seen, position: 1001 })],
    ["an id that is none", JSON.stringify({ ...seen, search_id: "../x" })],
    ["no note", JSON.stringify({ ...seen, note: "" })],
    ["too long a body", JSON.stringify({ ...seen, more: "x".repeat(2600) })],
  ])("refuses %s", async (_, body) => {
    expect((await send(body)).status).toBe(400)
    expect(noted).toEqual([])
  })

  it("refuses what another site sends", async () => {
    const { status } = await send(JSON.stringify(seen), "cross-site")
    expect(status).toBe(403)
    expect(noted).toEqual([])
  })
})
