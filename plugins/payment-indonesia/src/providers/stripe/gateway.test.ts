import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { StripeFake } from "../../../../../tests/support/fakes/stripe.ts"
import { GOOD_CARD } from "../../../../../tests/support/fakes/stripe/cards.ts"
import { signatureOf } from "../../../../../tests/support/fakes/stripe/notices.ts"
import type { GatewayNotice } from "../../lib/gateway"
import { createStripeGateway } from "./gateway"
import { parseStripeOptions } from "./options"
import { shopMark } from "./shop-mark"

const fake = new StripeFake()
let gateway: ReturnType<typeof createStripeGateway>
let shop: Server
let heard: GatewayNotice[] = []
let refused = 0

beforeAll(async () => {
  await fake.start()
  gateway = createStripeGateway(parseStripeOptions(fake.options))
  shop = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      try {
        heard.push(gateway.verify(Buffer.concat(parts), request.headers))
        response.writeHead(200).end()
      } catch {
        refused += 1
        response.writeHead(401).end()
      }
    })
  })
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  const { port } = shop.address() as AddressInfo
  fake.notices.endpoint = `http://127.0.0.1:${port}/`
})
beforeEach(() => {
  heard = []
  refused = 0
})
afterAll(async () => {
  await fake.stop()
  shop.close()
})

const open = () =>
  fake.api.book.create({
    amount: 5_000_000,
    currency: "idr",
    captureMethod: "manual",
    metadata: { session_id: "payses_1" },
  })

describe("verify", () => {
  it("reads notices of intents, charges and refunds as one reference", async () => {
    const { id, client_secret } = open()
    await fake.pay({ id, client_secret }, GOOD_CARD)
    fake.api.book.capture(id)
    fake.api.refunds.create(id, 1_000_000)
    await fake.notices.settled()
    expect(new Set(heard.map(({ reference }) => reference))).toEqual(
      new Set([id])
    )
    expect(heard.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        "payment_intent.amount_capturable_updated",
        "payment_intent.succeeded",
        "charge.refunded",
        "refund.created",
      ])
    )
    expect(heard.every(({ eventId }) => eventId.startsWith("evt_"))).toBe(true)
  })

  it("gives a repeated notice the same id", async () => {
    open()
    await fake.notices.settled()
    const [event] = fake.notices.events.slice(-1)
    if (event) await fake.notices.send(event)
    expect(heard).toHaveLength(2)
    expect(heard[1]).toEqual(heard[0])
  })

  it("refuses what is forged or older than five minutes", async () => {
    fake.notices.hold()
    open()
    const [event] = fake.notices.events.slice(-1)
    if (!event) throw new Error("no event")
    const at = (seconds: number) => ({ at: Date.now() - seconds * 1_000 })
    expect(await fake.notices.send(event, { secret: "whsec_x" })).toBe(401)
    expect(await fake.notices.send(event, at(310))).toBe(401)
    expect(await fake.notices.send(event, at(290))).toBe(200)
    expect([heard.length, refused]).toEqual([1, 2])
    await fake.notices.release(() => [])
  })

  it.each<[string, string, Record<string, string | string[] | undefined>]>([
    ["no signature", "{}", {}],
    ["two signatures", "{}", { "stripe-signature": ["t=1", "t=2"] }],
    ["half a signature", "{}", { "stripe-signature": "t=1" }],
    [
      "a signed body that is no event",
      "[]",
      { "stripe-signature": signatureOf("[]", "whsec_pasarsantri") },
    ],
  ])("refuses %s", (_, body, headers) => {
    expect(() => gateway.verify(Buffer.from(body), headers)).toThrow(
      expect.objectContaining({ code: "webhook_refused" })
    )
  })

  it("refuses a body of which a byte was changed", () => {
    const body = '{"id":"evt_1","type":"a","data":{"object":{}}}'
    const headers = {
      "stripe-signature": signatureOf(body, "whsec_pasarsantri"),
    }
    expect(gateway.verify(Buffer.from(body), headers)).toMatchObject({
      reference: "",
    })
    expect(() =>
      gateway.verify(Buffer.from(body.replace("evt_1", "evt_2")), headers)
    ).toThrow()
  })
})

describe("isOurs", () => {
  const book = (metadata: Record<string, string>) =>
    fake.api.book.create({
      ...{ amount: 5_000_000, currency: "idr", captureMethod: "manual" },
      metadata,
    })

  it("tells this shop's payments from those of another on the account", async () => {
    const shop = shopMark(fake.options)
    const other = shopMark({ webhookSecret: "whsec_lain" })
    const session_id = "payses_1"
    expect(await gateway.isOurs?.(book({ session_id, shop }).id)).toBe(true)
    for (const { id } of [
      book({ session_id, shop: other }),
      book({ session_id }),
      { id: "pi_nowhere" },
    ])
      expect(await gateway.isOurs?.(id)).toBe(false)
  })

  it("says that it cannot ask", async () => {
    fake.mishaps.plan({ on: /GET/, how: "error", times: 9 })
    await expect(gateway.isOurs?.("pi_1")).rejects.toMatchObject({
      code: "card_gateway_unreachable",
    })
    fake.mishaps.clear()
  })
})

describe("fetchTruth", () => {
  it("follows an intent in whole rupiah", async () => {
    const { id, client_secret } = open()
    const truth = () => gateway.fetchTruth(id)
    const same = { amount: 50_000, currency: "idr", refunded: 0 }
    expect(await truth()).toEqual({ ...same, state: "pending" })
    await fake.pay({ id, client_secret }, GOOD_CARD)
    expect(await truth()).toEqual({ ...same, state: "authorized" })
    fake.api.book.capture(id)
    expect(await truth()).toEqual({ ...same, state: "captured" })
    fake.api.refunds.create(id, 2_000_000)
    expect(await truth()).toEqual({
      ...same,
      state: "partially_refunded",
      refunded: 20_000,
    })
    fake.api.refunds.create(id, undefined)
    expect(await truth()).toMatchObject({ state: "refunded", refunded: 50_000 })
  })

  it("tells that what was held and freed was never paid back", async () => {
    const { id, client_secret } = open()
    await fake.pay({ id, client_secret }, GOOD_CARD)
    fake.api.book.cancel(id)
    expect(await gateway.fetchTruth(id)).toMatchObject({
      state: "canceled",
      refunded: 0,
    })
  })

  it("says that it cannot ask", async () => {
    fake.mishaps.plan({ on: /GET/, how: "error", times: 9 })
    await expect(gateway.fetchTruth("pi_1")).rejects.toMatchObject({
      code: "card_gateway_unreachable",
    })
    fake.mishaps.clear()
    await expect(gateway.fetchTruth("pi_1")).rejects.toMatchObject({
      code: "card_gateway_refused",
    })
  })
})
