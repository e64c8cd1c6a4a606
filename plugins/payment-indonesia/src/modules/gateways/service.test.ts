import { describe, expect, it } from "vitest"
import { GatewaysService } from "./service"

const midtrans = {
  serverKey: "SB-Mid-server-uji",
  clientKey: "SB-Mid-client-uji",
  finishUrl: "http://toko.test/bayar/selesai",
}

describe("GatewaysService", () => {
  it.each([undefined, {}, { gateways: {} }, { secret: "of another module" }])(
    "knows no gateway with %o",
    (options) => {
      const gateways = new GatewaysService({}, options)
      expect(gateways.codes()).toEqual([])
      expect(gateways.find("midtrans")).toBeUndefined()
    }
  )

  it("knows those whose options are given", () => {
    const gateways = new GatewaysService({}, { gateways: { midtrans } })
    expect(gateways.codes()).toEqual(["midtrans"])
    expect(gateways.find("midtrans")?.code).toBe("midtrans")
  })

  it.each([
    ["half its options", { midtrans: { serverKey: "SB-Mid-server-uji" } }],
    ["a gateway that it cannot make", { xendit: {} }],
  ])("does not start with %s", (_, gateways) => {
    expect(() => new GatewaysService({}, { gateways })).toThrow()
  })
})
