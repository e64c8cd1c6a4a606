import { describe, expect, it } from "vitest"
import { NO_SEARCH } from "@/lib/search-params"
import { toQuery } from "./catalog-query"

describe("toQuery", () => {
  it("asks for nearness only from somewhere", () => {
    const search = { ...NO_SEARCH, sort: "nearest" } as const
    expect(toQuery(search, "32.02.27")).toMatchObject({
      sort: "nearest",
      near: "32.02.27",
    })
    expect(toQuery(search, null)).toMatchObject({ sort: "relevance" })
    expect(toQuery(search, null)).not.toHaveProperty("near")
  })

  it("says where somebody is only when the order needs it", () => {
    const query = toQuery({ ...NO_SEARCH, sort: "sold" }, "32.02.27")
    expect(query.sort).toBe("sold")
    expect(query).not.toHaveProperty("near")
  })

  it("leaves out what is not set", () => {
    const { verbatim, q, in_stock } = toQuery(NO_SEARCH, null)
    expect([verbatim, q, in_stock]).toEqual([undefined, undefined, undefined])
  })
})
