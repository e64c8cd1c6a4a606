import { describe, expect, it } from "vitest"
import { GatewaysService } from "./service"

const midtrans = {
  serverKey: "SB-Mid-server-uji",
  clientKey: "SB-Mid-client-uji",
  fundHolder: "Koperasi",
  finishUrl: "http://toko.test/bayar/selesai",
}

const stripe = {
  secretKey: "sk_test_uji",
  publishableKey: "pk_test_uji",
  webhookSecret: "whsec_uji",
  fundHolder: "Koperasi",
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

  it.each([
    [{ midtrans }, ["midtrans"]],
    [{ stripe }, ["stripe"]],
    [{ midtrans, stripe }, ["midtrans", "stripe"]],
  ])("knows those whose options are given", (options, codes) => {
    const gateways = new GatewaysService({}, { gateways: options })
    expect(gateways.codes()).toEqual(codes)
    expect(codes.map((code) => gateways.find(code)?.code)).toEqual(codes)
  })

  it.each([
    ["half its options", { midtrans: { serverKey: "SB-Mid-server-uji" } }],
    ["a gateway that it cannot make", { xendit: {} }],
    ["money to nobody", { midtrans: { ...midtrans, fundHolder: undefined } }],
    ["money to nobody by card", { stripe: { ...stripe, fundHolder: " " } }],
    [
      "money to an office",
      { stripe: { ...stripe, fundHolder: "Dinas Koperasi Kab. Contoh" } },
    ],
  ])("does not start with %s", (_, gateways) => {
    expect(() => new GatewaysService({}, { gateways })).toThrow(
      /options of the gateways/
    )
  })
})
