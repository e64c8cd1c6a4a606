import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { MidtransFake } from "./midtrans/index.ts"

const fake = new MidtransFake("SB-Mid-server-uji")
const received: unknown[] = []
const FINISH = "http://toko.test/bayar/selesai"

beforeAll(() => fake.start())
afterAll(() => fake.stop())
beforeEach(() => {
  fake.notices.length = 0
  received.length = 0
})

const authorization = `Basic ${Buffer.from(`${fake.serverKey}:`).toString("base64")}`
const ask = async (path: string, body?: unknown, login = authorization) => {
  const response = await fetch(fake.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: login, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

let number = 0
const openPage = async () => {
  number += 1
  const order_id = `uji-${number}`
  const { body } = await ask("/snap/v1/transactions", {
    transaction_details: { order_id, gross_amount: 150_000 },
    callbacks: { finish: FINISH },
    expiry: {
      start_time: "2026-11-26 10:00:00 +0700",
      unit: "minutes",
      duration: 60,
    },
  })
  const { token, redirect_url } = body as Record<string, string>
  return { order_id, token: token ?? "", page: redirect_url ?? "" }
}
const press = (token: string, choice: string) =>
  fetch(`${fake.url}/snap/pay/${token}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ choice }),
  })
const shown = async (page: string) => (await fetch(page)).text()

describe("the page of the pretended Midtrans", () => {
  it("lets a buyer be denied, pay, and go back to the shop", async () => {
    const { order_id, token, page } = await openPage()
    expect(await shown(page)).toContain("Rp150.000")
    const denied = await press(token, "deny")
    expect(fake.url + (denied.headers.get("location") ?? "")).toBe(page)
    const paid = await press(token, "pay-qris")
    const back = new URL(paid.headers.get("location") ?? "")
    expect(back.origin + back.pathname).toBe(FINISH)
    expect(back.searchParams.get("order_id")).toBe(order_id)
    expect(fake.notices).toMatchObject([
      { order_id, transaction_status: "deny", status_code: "202" },
      { order_id, transaction_status: "settlement", status_code: "200" },
    ])
  })

  it("is paid once", async () => {
    const { token } = await openPage()
    await press(token, "pay-va")
    await press(token, "pay-card")
    expect(fake.notices).toHaveLength(1)
  })

  it("takes nothing when it is closed", async () => {
    const { order_id, token, page } = await openPage()
    await ask(`/snap/v1/transactions/${token}/cancel`, {})
    expect(await shown(page)).not.toContain("<form")
    await press(token, "pay-va")
    expect(fake.notices).toEqual([])
    expect(await ask(`/v2/${order_id}/status`)).toMatchObject({
      status: 200,
      body: { status_code: "404" },
    })
  })

  it("takes an order_id once", async () => {
    const { order_id } = await openPage()
    number -= 1
    const again = await openPage()
    expect(again.order_id).toBe(order_id)
    expect(again.token).toBe("")
  })

  it("knows nobody without the key", async () => {
    const { status } = await ask("/v2/uji-1/status", undefined, "Basic eA==")
    expect(status).toBe(401)
  })
})
