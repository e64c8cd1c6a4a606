import { describe, expect, it } from "vitest"
import { order, settings } from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { orderPlacedMail } from "./order-placed"

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

  const qris = {
    amount: 143_000,
    expires_at: "2026-11-25T23:33:00Z",
    fund_holder: "Koperasi Contoh",
    merchant: "PASAR SANTRI CONTOH",
  }

  it.each([
    ["id", "dengan QRIS", "Nama di aplikasi Anda"],
    ["en", "by QRIS", "Name in your app"],
  ] as const)(
    "sends to the page for the code of QRIS (%s)",
    (locale, ...said) => {
      const text = JSON.stringify(
        orderPlacedMail(order({ transfer: null, qris, locale }), settings)
      )
      for (const part of [...said, "Rp143.000", "PASAR SANTRI CONTOH"])
        expect(text).toContain(part)
      expect(text).not.toContain("Rekening")
    }
  )

  it.each([
    ["id", "Bayar sekarang", "Bayar Rp143.000 di halaman pembayaran"],
    ["en", "Pay now", "Pay Rp143.000 on the payment page by"],
  ] as const)("leads to a gateway's page (%s)", (locale, ...said) => {
    const url = "https://app.midtrans.com/snap/v4/redirection/uji"
    const page = { amount: 143_000, expires_at: qris.expires_at, url }
    const given = order({ transfer: null, page, locale })
    const { html, text } = renderMail(orderPlacedMail(given, settings))
    for (const part of [...said, url]) {
      expect(text).toContain(part)
      expect(html).toContain(part)
    }
    expect(text).toMatch(/06[.:]33 WIB/)
  })

  it.each([
    ["id", "uang tunai Rp143.000"],
    ["en", "Rp143.000 in cash"],
  ] as const)("asks for cash at the door (%s)", (locale, said) => {
    const given = order({ transfer: null, cash: 143_000, locale })
    expect(JSON.stringify(orderPlacedMail(given, settings))).toContain(said)
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
