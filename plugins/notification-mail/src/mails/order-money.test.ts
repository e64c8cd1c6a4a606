import { describe, expect, it } from "vitest"
import { renderMail } from "../lib/render-mail"
import { OWED_REASONS, orderMoneyMail, type OrderMoney } from "./order-money"
import type { OrderView } from "./order-view"

const settings = {
  storefrontUrl: "https://toko.test",
  storefrontSecret: "a secret of sixteen",
  demo: false,
}

const order: OrderView = {
  ...{ id: "order_1", number: 12, email: "siti@contoh.test", locale: "id" },
  ...{ recipient: "Siti Aminah", groups: [], shipping_total: 0 },
  ...{ total: 143_000, transfer: null },
}

const ALL: OrderMoney[] = [
  { step: "revived" },
  ...OWED_REASONS.map((reason): OrderMoney => ({
    step: "owed",
    amount: 143_217,
    reason,
  })),
  { step: "paid_back", amount: 143_217, reference: "TRX-88" },
]

const textOf = (money: OrderMoney, locale: "id" | "en" = "id") =>
  renderMail(orderMoneyMail({ ...order, locale }, money, settings)).text

describe("mails on money", () => {
  it.each(ALL)("name the order and lead to it: %j", (money) => {
    for (const locale of ["id", "en"] as const) {
      const { subject } = orderMoneyMail({ ...order, locale }, money, settings)
      expect(subject).toContain("#12")
      const text = textOf(money, locale)
      expect(text).toContain("Siti Aminah")
      expect(text).toContain("/pesanan/order_1?kunci=")
      expect(text).not.toContain("undefined")
    }
  })

  it("are in the words of each language", () => {
    for (const money of ALL)
      expect(textOf(money, "id")).not.toBe(textOf(money, "en"))
  })

  it("say how much is owed, and what nobody asks for", () => {
    const text = textOf({ step: "owed", amount: 143_217, reason: "late_money" })
    expect(text).toContain("Rp143.217")
    expect(text).toContain("PIN")
  })

  it("give the bank's reference of what was sent back", () => {
    const sent = { step: "paid_back", amount: 143_217 } as const
    expect(textOf({ ...sent, reference: "TRX-88" })).toContain("TRX-88")
    expect(textOf({ ...sent, reference: null })).not.toContain("referensi")
  })
})
