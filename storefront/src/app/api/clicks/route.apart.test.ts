import { beforeEach, describe, expect, it, vi } from "vitest"

const noted: unknown[] = []

vi.mock("@/data/search-click", () => ({
  reportClick: async (click: unknown) => void noted.push(click),
}))

const { POST } = await import("./route")

const click = { search_id: "srch_1", product_id: "prod_1", position: 25 }

const send = (body: string, site = "same-origin") =>
  POST(
    new Request("http://shop/api/clicks", {
      method: "POST",
      body,
      headers: { "sec-fetch-site": site },
    })
  )

describe("the beacon of an opened result", () => {
  beforeEach(() => {
    noted.length = 0
  })

  it("passes on what was opened, and nothing that was added to it", async () => {
    const sent = { ...click, email: "orang@contoh.id" }
    expect((await send(JSON.stringify(sent))).status).toBe(204)
    expect(noted).toEqual([click])
  })

  it.each([
    ["no JSON", "{"],
    ["no place", JSON.stringify({ ...click, position: 0 })],
    [
      "a place beyond all results",
      JSON.stringify({ ...click, position: 1001 }),
    ],
    ["an id that is none", JSON.stringify({ ...click, product_id: "../x" })],
    ["too long a body", JSON.stringify({ ...click, more: "x".repeat(600) })],
  ])("refuses %s", async (_, body) => {
    expect((await send(body)).status).toBe(400)
    expect(noted).toEqual([])
  })

  it("refuses what another site sends", async () => {
    const { status } = await send(JSON.stringify(click), "cross-site")
    expect(status).toBe(403)
    expect(noted).toEqual([])
  })
})
