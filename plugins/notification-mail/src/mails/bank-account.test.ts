import { describe, expect, it } from "vitest"
import {
  account,
  reader,
  settings,
} from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { ACCOUNT_STEPS, accountDeskMail, bankAccountMail } from "./bank-account"

describe("bankAccountMail", () => {
  const to = { reader: reader("id"), settings }

  it("says who asked for what, from when, and how to object", () => {
    const { text } = renderMail(bankAccountMail("requested", account, to))
    for (const part of [
      "Bank Rakyat Indonesia (BRI)",
      "Diminta oleh: Budi",
      "paling cepat Minggu, 29 November 2026 pukul 10.00 WIB",
      "membatalkannya sekarang juga",
      "https://toko.test/penjual/rekening",
    ])
      expect(text).toContain(part)
  })

  it.each(ACCOUNT_STEPS)("shows only the end of the number: %s", (step) => {
    const { text, html } = renderMail(bankAccountMail(step, account, to))
    expect(text).toContain("••••2345")
    expect(text + html).not.toContain(account.number)
  })

  it("gives the reason of a refusal, and of nothing else", () => {
    for (const step of ACCOUNT_STEPS) {
      const { text } = renderMail(bankAccountMail(step, account, to))
      expect(text.includes("Buku rekening tidak cocok")).toBe(
        step === "refused"
      )
    }
  })

  it("names no day that is over", () => {
    const rested = { ...account, rests_until: null }
    const { text } = renderMail(bankAccountMail("confirmed", rested, to))
    expect(text).toContain("mulai dipakai sebentar lagi")
    expect(text).not.toContain("paling cepat")
  })

  it("calls finance to its desk, without the account itself", () => {
    const { text } = renderMail(accountDeskMail(account, to))
    expect(text).toContain("https://toko.test/dinas/rekening")
    expect(text).toContain("Gunungguruh, Kabupaten Sukabumi")
    expect(text).not.toContain("2345")
  })
})
