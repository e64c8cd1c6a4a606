import { describe, expect, it } from "vitest"
import {
  COD,
  feeOf,
  kindOf,
  pickMethod,
  type PaymentMethod,
} from "./payment-methods"

const method = (providerId: string, isAllowed = true): PaymentMethod => ({
  providerId,
  kind: providerId.split("_")[1] ?? null,
  name: { id: providerId, en: providerId },
  isAllowed,
  fundHolder: "Koperasi Contoh",
  reason: null,
  fee: 0,
})
const methods = [
  method("pp_cod_cash", false),
  method("pp_qris_static"),
  method("pp_transfer_manual"),
]

describe("pickMethod", () => {
  it.each([
    [["pp_transfer_manual"], "pp_transfer_manual"],
    [[undefined, "pp_transfer_manual"], "pp_transfer_manual"],
    [["", undefined], "pp_qris_static"],
    [["pp_cod_cash"], "pp_qris_static"],
    [["pp_other_one", "pp_cod_cash"], "pp_qris_static"],
  ])("of the wishes %j takes %s", (wishes, picked) => {
    expect(pickMethod(methods, wishes)).toBe(picked)
  })

  it("falls back on the transfer, which says why it cannot be used", () => {
    expect(pickMethod([], ["pp_qris_static"])).toBe("pp_transfer_manual")
  })
})

describe("kindOf", () => {
  it("knows ours only", () => {
    expect(kindOf(method("pp_qris_static"))).toBe("qris")
    expect(kindOf(method("pp_system_default"))).toBeUndefined()
  })
})

describe("feeOf", () => {
  it("is what the way asks, and nothing where there is none", () => {
    const cash = { ...method(COD), fee: 5_000 }
    expect(feeOf([cash, method("pp_qris_static")], COD)).toBe(5_000)
    expect(feeOf([cash], "pp_qris_static")).toBe(0)
  })
})
