import { describe, expect, it } from "vitest"
import { PaymentCollections, readPayments, unpaidUntil } from "./read-payments"

const expires_at = "2026-11-26T10:00:00Z"
const session = (provider_id: string, instructions: unknown) => [
  {
    payment_sessions: [
      { provider_id, amount: 143_000, data: { expires_at, instructions } },
    ],
  },
]
const none = { transfer: null, qris: null, page: null, cash: null }

describe("readPayments", () => {
  it("reads a transfer that is awaited", () => {
    const instructions = { fund_holder: "Koperasi", accounts: [] }
    expect(readPayments(session("pp_transfer_manual", instructions))).toEqual({
      ...none,
      transfer: { ...instructions, amount: 143_000, expires_at },
    })
  })

  it("reads a QRIS payment that is awaited", () => {
    const instructions = {
      fund_holder: "Koperasi",
      payload: "000201",
      merchant_name: "PASAR SANTRI",
    }
    expect(readPayments(session("pp_qris_static", instructions))).toEqual({
      ...none,
      qris: {
        amount: 143_000,
        expires_at,
        fund_holder: "Koperasi",
        merchant: "PASAR SANTRI",
      },
    })
  })

  const url = "https://app.midtrans.com/snap/v4/redirection/uji"
  const onPage = (provider_id: string, redirect_url: unknown, until: unknown) =>
    PaymentCollections.parse([
      {
        payment_sessions: [
          {
            ...{ provider_id, amount: 143_000 },
            data: { redirect_url, expires_at: until },
          },
        ],
      },
    ])

  it("reads a gateway's page that waits", () => {
    const awaited = onPage("pp_midtrans_snap", url, expires_at)
    expect(readPayments(awaited)).toEqual({
      ...none,
      page: { amount: 143_000, expires_at, url },
    })
  })

  it.each([
    ["that was not opened", onPage("pp_midtrans_snap", null, null)],
    [
      "that is no page",
      onPage("pp_midtrans_snap", "javascript:alert(1)", expires_at),
    ],
    ["of another provider", onPage("pp_stripe_card", url, expires_at)],
  ])("leads to no page %s", (_, awaited) => {
    expect(readPayments(awaited)).toEqual(none)
  })

  const cash = {
    provider_id: "pp_cod_cash",
    canceled_at: null,
    captured_at: null,
    amount: 143_000,
  }

  it("reads cash that is to be paid", () => {
    expect(readPayments([{ payments: [cash] }])).toEqual({
      ...none,
      cash: 143_000,
    })
  })

  it.each([
    ["that was handed over", [{ ...cash, captured_at: "2026-11-26" }]],
    ["of a cancelled order", [{ ...cash, canceled_at: "2026-11-26" }]],
  ])("asks for no cash %s", (_, payments) => {
    expect(readPayments([{ payments }])).toEqual(none)
  })

  it("asks for nothing when a payment stands", () => {
    const paid = { ...cash, provider_id: "pp_qris_static" }
    const [awaited] = session("pp_qris_static", {
      ...{ fund_holder: "K", payload: "0", merchant_name: "P" },
    })
    expect(readPayments([{ ...awaited, payments: [paid] }])).toEqual(none)
  })
})

describe("unpaidUntil", () => {
  const gateway = session("pp_midtrans_snap", null)
  const payment = {
    ...{ provider_id: "pp_stripe_card", canceled_at: "2026-11-26" },
    ...{ captured_at: null, amount: 143_000 },
  }

  it("is the time of a gateway's page, as of a transfer", () => {
    expect(unpaidUntil(gateway)).toBe(expires_at)
  })

  it("is open where no time was named, and where a card was only held", () => {
    expect(unpaidUntil([])).toBeNull()
    expect(unpaidUntil([{ payments: [payment] }])).toBeNull()
  })

  it.each([
    ["money came", { ...payment, captured_at: "2026-11-26" }],
    ["cash is to come", { ...payment, provider_id: "pp_cod_cash" }],
  ])("is nothing where %s", (_, row) => {
    expect(unpaidUntil([{ payments: [row] }])).toBeUndefined()
  })
})
