import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MidtransFake } from "../../../../../tests/support/fakes/midtrans/index.ts"
import { statusBody } from "../../../../../tests/support/fakes/midtrans/ledger.ts"
import { signatureOf } from "./signature"
import { MidtransGateway } from "./gateway"
import { parseMidtransOptions } from "./options"

const serverKey = "SB-Mid-server-uji"
const gateway = new MidtransGateway(
  parseMidtransOptions({
    serverKey,
    fundHolder: "Koperasi",
    clientKey: "SB-Mid-client-uji",
    finishUrl: "http://toko.test/bayar/selesai",
  })
)

const notice = (rest: Record<string, unknown> = {}) => {
  const signed = {
    order_id: "payses_01UJI000000000000000000001-1",
    status_code: "200",
    gross_amount: "150000.00",
  }
  return {
    ...signed,
    transaction_id: "a-b-c",
    transaction_status: "settlement",
    fraud_status: "accept",
    signature_key: signatureOf(signed, serverKey),
    ...rest,
  }
}
const raw = (value: unknown) => Buffer.from(JSON.stringify(value))
const refused = (value: Buffer) => {
  try {
    gateway.verify(value)
  } catch (error) {
    return error
  }
  return undefined
}

describe("verify", () => {
  it("says where to look", () => {
    expect(gateway.verify(raw(notice()))).toEqual({
      eventId:
        "payses_01UJI000000000000000000001-1:a-b-c:settlement:200:accept:",
      kind: "settlement",
      reference: "payses_01UJI000000000000000000001-1",
    })
  })

  it("takes a repeat for the same event, and another state for another", () => {
    const once = gateway.verify(raw(notice())).eventId
    expect(
      gateway.verify(raw(notice({ settlement_time: "later" }))).eventId
    ).toBe(once)
    const refund = notice({
      transaction_status: "partial_refund",
      refund_amount: "1000.00",
    })
    const more = { ...refund, refund_amount: "2000.00" }
    const events = [refund, more].map((one) => gateway.verify(raw(one)).eventId)
    expect(new Set([once, ...events]).size).toBe(3)
  })

  it.each([
    ["another order", { order_id: "payses_01UJI000000000000000000002-1" }],
    ["another amount", { gross_amount: "1.00" }],
    ["the amount in other words", { gross_amount: "150000" }],
    ["another code", { status_code: "201" }],
    ["no signature", { signature_key: undefined }],
    ["a short signature", { signature_key: "abc" }],
    ["a number for the amount", { gross_amount: 150000 }],
  ])("refuses %s", (_, lie) => {
    expect(refused(raw(notice(lie)))).toMatchObject({
      code: "webhook_refused",
      type: "unauthorized",
    })
  })

  it.each(["", "null", "[]", "signature_key=abc", '{"order_id":'])(
    "refuses what is no notice: %s",
    (text) => {
      expect(refused(Buffer.from(text))).toMatchObject({
        code: "webhook_refused",
      })
    }
  )
})

describe("sessionOf", () => {
  it.each([
    [
      "payses_01UJI000000000000000000001-1",
      "payses_01UJI000000000000000000001",
    ],
    [
      "payses_01UJI000000000000000000001-12",
      "payses_01UJI000000000000000000001",
    ],
    ["payses_01UJI000000000000000000001", null],
    ["Postman-1578568851", null],
    ["payses_01UJI000000000000000000001-1 or 1=1", null],
  ])("of %s is %s", (reference, session) => {
    expect(gateway.sessionOf(reference)).toBe(session)
  })
})

describe("fetchTruth", () => {
  const fake = new MidtransFake(serverKey)
  beforeAll(() => fake.start())
  afterAll(() => fake.stop())
  const asked = "payses_01UJI000000000000000000001-1"
  const truth = () =>
    new MidtransGateway(
      parseMidtransOptions({
        ...{ serverKey, fundHolder: "Koperasi", host: fake.url },
        clientKey: "SB-Mid-client-uji",
        finishUrl: "http://toko.test/bayar/selesai",
      })
    ).fetchTruth(asked)

  it("is nothing that is said of another order", async () => {
    const paid = fake.ledger.pay("payses_01UJI000000000000000000002-1", {
      ...{ gross_amount: 150_000, transaction_status: "settlement" },
    })
    const text = JSON.stringify(statusBody(paid))
    fake.troubles.push({ kind: "garbage", text })
    await expect(truth()).rejects.toMatchObject({ code: "gateway_unavailable" })
    expect(await truth()).toMatchObject({ state: "pending", amount: 0 })
  })
})
