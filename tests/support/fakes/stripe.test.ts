import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { StripeFake } from "./stripe.ts"
import { ASKING_CARD, GOOD_CARD } from "./stripe/cards.ts"

const fake = new StripeFake()

beforeAll(() => fake.start())
afterAll(() => fake.stop())

interface Given {
  key?: string
  bearer?: string
}

async function post(
  path: string,
  body: Record<string, string>,
  { key, bearer = fake.options.secretKey }: Given = {}
) {
  const answer = await fetch(`${fake.url}/v1/${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(key ? { "idempotency-key": key } : {}),
    },
    body: new URLSearchParams(body),
  })
  const said = (await answer.json()) as {
    id?: string
    client_secret?: string
    status?: string
    next_action?: { redirect_to_url: { url: string } } | null
    error?: { type: string; code?: string }
  }
  return {
    status: answer.status,
    isReplay: answer.headers.get("idempotent-replayed") === "true",
    said,
  }
}

const asked = { amount: "5000000", currency: "idr", capture_method: "manual" }

async function open() {
  const { said } = await post("payment_intents", asked)
  return { id: said.id ?? "", client_secret: said.client_secret ?? "" }
}

describe("idempotency keys", () => {
  it("give the first answer again, and refuse another call", async () => {
    const given = { key: "key_1" }
    const first = await post("payment_intents", asked, given)
    const again = await post("payment_intents", asked, given)
    expect([again.said.id, again.isReplay]).toEqual([first.said.id, true])
    const other = { ...asked, amount: "6000000" }
    expect(await post("payment_intents", other, given)).toMatchObject({
      status: 400,
      said: { error: { type: "idempotency_error" } },
    })
  })

  it("keep an answer as it was, whatever came after", async () => {
    const given = { key: "key_2" }
    const { said } = await post("payment_intents", asked, given)
    await post(`payment_intents/${said.id ?? ""}/cancel`, {})
    const again = await post("payment_intents", asked, given)
    expect(again.said.status).toBe("requires_payment_method")
  })

  it("make one of many calls at once", async () => {
    const before = fake.api.book.intents.size
    const calls = Array.from({ length: 10 }, () =>
      post("payment_intents", asked, { key: "key_3" })
    )
    const ids = (await Promise.all(calls)).map(({ said }) => said.id)
    expect(new Set(ids).size).toBe(1)
    expect(fake.api.book.intents.size).toBe(before + 1)
  })
})

describe("what is refused", () => {
  it.each([
    ["a parameter of an older version", { payment_method_types: "card" }],
    ["too little", { amount: "100" }],
    ["half a sen", { amount: "5000000.5" }],
  ])("%s", async (_, wrong) => {
    const { status } = await post("payment_intents", { ...asked, ...wrong })
    expect(status).toBe(400)
  })

  it("acts that a browser may not do", async () => {
    const { id, client_secret } = await open()
    const bearer = fake.options.publishableKey
    const cancel = await post(
      `payment_intents/${id}/cancel`,
      { client_secret },
      { bearer }
    )
    const foreign = await post(
      `payment_intents/${id}/confirm`,
      { client_secret: "other", return_url: "http://a.test/" },
      { bearer }
    )
    expect([cancel.status, foreign.status]).toEqual([401, 401])
  })
})

it("asks the buyer in a page, and leads back with a query", async () => {
  const { id, client_secret } = await open()
  const { said } = await post(`payment_intents/${id}/confirm`, {
    client_secret,
    return_url: "http://shop.test/kembali?a=1",
    "payment_method_data[card][number]": ASKING_CARD,
  })
  expect(said.status).toBe("requires_action")
  const url = said.next_action?.redirect_to_url.url ?? ""
  expect(await (await fetch(url)).text()).toContain("3-D Secure")
  const back = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ answer: "complete" }),
    redirect: "manual",
  })
  expect(back.headers.get("location")).toMatch(
    /^http:\/\/shop\.test\/kembali\?a=1&payment_intent=pi_.*redirect_status=succeeded$/
  )
  expect(fake.api.book.get(id).status).toBe("requires_capture")
})

it("serves a script in place of Stripe's own", async () => {
  const answer = await fetch(`${fake.url}/v3/`)
  expect(answer.headers.get("content-type")).toContain("javascript")
  expect(await answer.text()).toContain("confirmPayment")
})

it("holds notices and sends them in any order", async () => {
  fake.notices.hold()
  const intent = await open()
  await fake.pay(intent, GOOD_CARD)
  const sent: string[] = []
  await fake.notices.release((events) => {
    const turned = events.toReversed()
    sent.push(...turned.map(({ type }) => type))
    return turned
  })
  expect(sent).toEqual([
    "payment_intent.amount_capturable_updated",
    "payment_intent.created",
  ])
})
