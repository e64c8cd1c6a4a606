import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import {
  MidtransFake,
  type Notice,
} from "../../../../../tests/support/fakes/midtrans/index.ts"
import { statusBody } from "../../../../../tests/support/fakes/midtrans/ledger.ts"
import type { GatewayTruth } from "../../lib/gateway"
import { decide, type SessionFacts } from "../../lib/gateway-decision"
import { MidtransGateway } from "./gateway"
import { parseMidtransOptions } from "./options"
import { StatusReply } from "./replies"
import { truthOf } from "./truth"

const serverKey = "SB-Mid-server-uji"
const fake = new MidtransFake(serverKey)
let gateway: MidtransGateway

beforeAll(async () => {
  await fake.start()
  gateway = new MidtransGateway(
    parseMidtransOptions({
      serverKey,
      fundHolder: "Koperasi",
      clientKey: "SB-Mid-client-uji",
      host: fake.url,
      finishUrl: "http://toko.test/bayar/selesai",
    })
  )
})
afterAll(() => fake.stop())

const WAITING: SessionFacts = {
  amount: 150_000,
  currency: "idr",
  order: "alive",
  is_awaiting: true,
  is_overdue: false,
  payment: "none",
  refunded: 0,
  refunded_sent: 0,
  is_paid_otherwise: false,
  is_late_recorded: false,
}

type Change = Parameters<MidtransFake["change"]>[1]
const card = { payment_type: "credit_card" } as const
const STORIES: { changes: Change[]; end: Partial<SessionFacts> }[] = [
  {
    changes: [
      { transaction_status: "pending" },
      { transaction_status: "settlement" },
    ],
    end: { payment: "captured", order: "alive" },
  },
  {
    changes: [
      { ...card, transaction_status: "deny", fraud_status: "deny" },
      { ...card, transaction_status: "capture", fraud_status: "challenge" },
      { ...card, transaction_status: "capture", fraud_status: "accept" },
      { ...card, transaction_status: "settlement" },
    ],
    end: { payment: "captured", order: "alive" },
  },
  {
    changes: [
      { transaction_status: "pending" },
      { transaction_status: "expire" },
    ],
    end: { payment: "none", order: "canceled" },
  },
  {
    changes: [
      { transaction_status: "pending" },
      { transaction_status: "cancel" },
    ],
    end: { payment: "none", order: "canceled" },
  },
  {
    changes: [{ transaction_status: "settlement", gross_amount: 149_999 }],
    end: { payment: "none", order: "alive", is_awaiting: true },
  },
]

type Ask = (reference: string) => Promise<GatewayTruth>

/** As the gateway's answer is read, without a line between. */
const inMemory: Ask = async (reference) => {
  const known = fake.ledger.find(reference)
  const answer = known ? statusBody(known) : { status_code: "404" }
  return truthOf(StatusReply.parse(answer))
}

/** What a notice, verified or refused, makes of what Medusa knows. */
async function take(
  notice: Notice,
  facts: SessionFacts,
  ask: Ask
): Promise<SessionFacts> {
  let reference: string
  try {
    ;({ reference } = gateway.verify(Buffer.from(JSON.stringify(notice))))
  } catch {
    return facts
  }
  const { act } = decide(await ask(reference), facts)
  if (act === "capture")
    return { ...facts, payment: "captured", is_awaiting: false }
  if (act === "free") return { ...facts, order: "canceled", is_awaiting: false }
  return facts
}

let number = 0
async function story(
  ask: Ask,
  which: number,
  order: number[],
  lies: boolean[]
): Promise<void> {
  number += 1
  fake.ledger.pages.clear()
  fake.ledger.transactions.clear()
  const reference = `payses_01UJI${String(number).padStart(21, "0")}-1`
  fake.ledger.openPage(reference, 150_000, "http://toko.test/bayar/selesai")
  const { changes, end } = STORIES[which] ?? { changes: [], end: {} }
  const notices: Notice[] = []
  for (const change of changes)
    notices.push(await fake.change(reference, change))
  let facts = WAITING
  const sent = [...order, notices.length - 1]
  for (const [at, index] of sent.entries()) {
    const notice = notices[index % notices.length] ?? {}
    const lie = { gross_amount: "1.00", transaction_status: "settlement" }
    facts = await take(
      lies[at] && at < sent.length - 1 ? fake.forged(notice, lie) : notice,
      facts,
      ask
    )
  }
  expect(facts).toMatchObject(end)
}

it.each<[number, string, Ask]>([
  [10_000, "states", inMemory],
  [1_000, "answers", (reference) => gateway.fetchTruth(reference)],
])(
  "ends in Midtrans's truth, whatever is repeated, reordered, late or forged (%i stories by its %s)",
  async (numRuns, _, ask) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(STORIES.length - 1),
        fc.array(fc.nat(7), { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (which, order, lies) => story(ask, which, order, lies)
      ),
      { numRuns, seed: 7 }
    )
  },
  60_000
)
