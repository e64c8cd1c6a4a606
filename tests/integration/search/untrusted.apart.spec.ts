import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"

// Before the backend reads its environment: nobody who calls here is trusted.
process.env["TRUSTED_PROXIES"] = "203.0.113.250"

// A shop of its own, because it believes others than the rest.
describeBackend(({ store }) => {
  it("believes nobody about an address who is not trusted, for no rate of search", async () => {
    const asked = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        store()
          .with({ headers: { "x-forwarded-for": `198.51.100.${number}` } })
          .get("/store/catalog/suggestions?q=k")
      )
    )
    expect(asked.some(({ status }) => status === 429)).toBe(true)
  })

  it("holds nobody to be the shop's own who claims an address of it", async () => {
    const asked = await Promise.all(
      ["127.0.0.1", "10.0.0.1", "203.0.113.250"].flatMap((claimed) =>
        Array.from({ length: 20 }, () =>
          store()
            .with({ headers: { "x-forwarded-for": claimed } })
            .get("/store/catalog/suggestions?q=k")
        )
      )
    )
    expect(asked.some(({ status }) => status === 429)).toBe(true)
  })
})
