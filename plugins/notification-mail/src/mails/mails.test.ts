import { describe, expect, it } from "vitest"
import { renderMail } from "../lib/render-mail"
import type { OrderView } from "./order-view"
import { orderExpiredMail } from "./order-expired"
import { orderPlacedMail } from "./order-placed"
import { passwordResetMail } from "./password-reset"
import { welcomeMail } from "./welcome"

const settings = {
  storefrontUrl: "https://toko.test",
  storefrontSecret: "a secret of sixteen",
  demo: false,
}

const order = (rest: Partial<OrderView> = {}): OrderView => ({
  id: "order_1",
  number: 12,
  email: "siti@contoh.test",
  locale: "id",
  recipient: "Siti Aminah",
  groups: [
    {
      pesantren: "Al Umanaa",
      items: [
        { title: "Nugget lele", variant: "ori", quantity: 2, total: 52_000 },
      ],
    },
    {
      pesantren: "Darul Halimun",
      items: [{ title: "Kopi", variant: "", quantity: 1, total: 65_000 }],
    },
  ],
  shipping_total: 26_000,
  total: 143_000,
  transfer: {
    amount: 143_000,
    expires_at: "2026-11-25T23:33:00Z",
    fund_holder: "Koperasi Contoh",
    accounts: [{ bank: "BSI", number: "7000000001", holder: "Koperasi" }],
  },
  ...rest,
})

const all = (locale: "id" | "en") => [
  orderPlacedMail(order({ locale }), settings),
  orderExpiredMail(order({ locale }), "2026-11-25T23:33:00Z", settings),
  passwordResetMail({ email: "a@b.test", token: "t", locale }, settings),
  welcomeMail({ name: "Siti", locale }, settings),
]

describe("every mail", () => {
  it.each(["id", "en"] as const)("is whole in %s", (locale) => {
    for (const mail of all(locale)) {
      const { subject, html, text } = renderMail(mail)
      expect(subject).not.toMatch(/undefined|NaN/)
      expect(html).toContain(`<html lang="${locale}">`)
      expect(`${html}${text}`).not.toMatch(/undefined|NaN|\[object/)
      // No picture, style sheet or script from elsewhere.
      expect(html).not.toMatch(/<img|<script|<link|url\(/)
      for (const block of mail.blocks) {
        if (block.kind === "button") expect(text).toContain(block.url)
        if (block.kind === "paragraph") expect(text).toContain(block.text)
      }
    }
  })

  it("is not the same in both languages", () => {
    const [id, en] = [all("id"), all("en")]
    id.forEach((mail, i) => expect(mail.subject).not.toBe(en[i]?.subject))
  })

  it("lets no name or title become markup", () => {
    const nasty = '<img src=x onerror="alert(1)">'
    const { html } = renderMail(
      orderPlacedMail(
        order({
          recipient: nasty,
          groups: [
            {
              pesantren: nasty,
              items: [{ title: nasty, variant: nasty, quantity: 1, total: 1 }],
            },
          ],
        }),
        settings
      )
    )
    expect(html).not.toContain("<img")
    expect(html).toContain("&lt;img")
  })
})

describe("orderPlacedMail", () => {
  it("says what to pay, to where, until when, and who holds the money", () => {
    const { text } = renderMail(orderPlacedMail(order(), settings))
    for (const part of [
      "Rp143.000",
      "7000000001 a.n. Koperasi",
      "Kamis, 26 November 2026 pukul 06.33 WIB",
      "Koperasi Contoh",
      "2 × Nugget lele (ori): Rp52.000",
      "Ongkos kirim: Rp26.000",
      "https://toko.test/pesanan/order_1?kunci=",
    ]) {
      expect(text).toContain(part)
    }
  })

  it("groups the goods by pesantren", () => {
    const { text } = renderMail(orderPlacedMail(order(), settings))
    expect(text.indexOf("Al Umanaa")).toBeLessThan(text.indexOf("Nugget"))
    expect(text.indexOf("Nugget")).toBeLessThan(text.indexOf("Darul Halimun"))
  })

  it("asks for no transfer when none is awaited", () => {
    const mail = orderPlacedMail(order({ transfer: null }), settings)
    expect(renderMail(mail).text).not.toContain("Transfer")
  })

  it("warns that nothing is real in the demonstration", () => {
    const mail = orderPlacedMail(order(), { ...settings, demo: true })
    expect(renderMail(mail).text).toContain("Jangan mengirim uang")
  })
})
