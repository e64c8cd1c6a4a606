import { describe, expect, it } from "vitest"
import {
  Notification,
  StatusReply,
} from "../../plugins/payment-indonesia/src/providers/midtrans/replies.ts"
import { signatureOf } from "../../plugins/payment-indonesia/src/providers/midtrans/signature.ts"
import { truthOf } from "../../plugins/payment-indonesia/src/providers/midtrans/truth.ts"
import {
  Ledger,
  noticeBody,
  statusBody,
} from "../support/fakes/midtrans/ledger.ts"
import { NOTICES, SIGNED, STATUSES } from "./fixtures/midtrans.ts"

const said = (status: object) => truthOf(StatusReply.parse(status))

describe("the published examples of Midtrans", () => {
  it.each(Object.entries(NOTICES))(
    "are read: the notice of %s",
    (_, notice) => {
      expect(Notification.parse(notice)).toMatchObject({
        order_id: notice.order_id,
        gross_amount: notice.gross_amount,
      })
    }
  )

  it("are signed as we sign", () => {
    expect(signatureOf(SIGNED, SIGNED.serverKey)).toBe(SIGNED.signature)
  })

  it("say what is so", () => {
    const rest = { currency: "IDR", refunded: 0 }
    expect(said(STATUSES.settled)).toEqual({
      state: "captured",
      amount: 10_000,
      ...rest,
    })
    expect(said(STATUSES.pending)).toEqual({
      state: "pending",
      amount: 145_000,
      ...rest,
    })
    expect(said(STATUSES.expired)).toEqual({
      state: "canceled",
      amount: 10_000,
      ...rest,
    })
    expect(said(STATUSES.missing)).toEqual({
      state: "pending",
      amount: 0,
      ...rest,
    })
  })

  it.each([
    ["deny", "deny", "pending"],
    ["failure", "accept", "pending"],
    ["authorize", "accept", "authorized"],
    ["capture", "challenge", "challenged"],
    ["cancel", "accept", "canceled"],
    ["refund", "accept", "refunded"],
    ["partial_refund", "accept", "partially_refunded"],
    ["chargeback", "accept", "challenged"],
    ["partial_chargeback", "accept", "challenged"],
    ["a new word", "accept", "unknown"],
  ])(
    "mean by %s with fraud %s: %s",
    (transaction_status, fraud_status, state) => {
      const status = { ...STATUSES.settled, transaction_status, fraud_status }
      expect(said(status).state).toBe(state)
    }
  )

  it.each(["10000.50", "-1.00", "1e9", "", "10,000.00"])(
    "are not read with an amount of %s",
    (gross_amount) => {
      const status = { ...STATUSES.settled, gross_amount }
      expect(StatusReply.safeParse(status).success).toBe(false)
    }
  )
})

describe("the pretended Midtrans", () => {
  const ledger = new Ledger()
  ledger.openPage("uji-1", 10_000, "http://toko.test/selesai")

  it.each([
    [
      "settled",
      { transaction_status: "settlement", payment_type: "credit_card" },
    ],
    [
      "pending",
      { transaction_status: "pending", payment_type: "bank_transfer" },
    ],
  ] as const)("speaks like the documentation: %s", (name, change) => {
    const body = statusBody(ledger.pay("uji-1", change))
    const published = STATUSES[name]
    expect(body.status_code).toBe(published.status_code)
    for (const key of [
      "order_id",
      "gross_amount",
      "currency",
      "transaction_status",
      "payment_type",
    ])
      expect(typeof Reflect.get(body, key)).toBe(
        typeof Reflect.get(published, key)
      )
  })

  it("signs its notices like Midtrans", () => {
    const body = noticeBody(
      ledger.pay("uji-1", { transaction_status: "settlement" }),
      "kunci"
    )
    expect(Notification.parse(body).signature_key).toBe(
      signatureOf(body, "kunci")
    )
  })
})
