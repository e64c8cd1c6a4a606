import { createHmac } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { bankDay } from "./bank-day.ts"
import type { Backend } from "./integration.ts"
import { until } from "./poll.ts"
import { read } from "./store-api.ts"

const Expectation = z.looseObject({
  id: z.string(),
  cart_id: z.string(),
  payment_session_id: z.string(),
  base: z.coerce.number(),
  code: z.number().nullable(),
  due: z.coerce.number(),
  received: z.coerce.number(),
  state: z.string(),
})

const Obligation = z.looseObject({
  id: z.string(),
  amount: z.coerce.number(),
  reason: z.string(),
  state: z.string(),
  payment_id: z.string().nullable(),
  refund_id: z.string().nullable(),
})

const Accounts = z.object({
  fund_accounts: z.array(z.looseObject({ id: z.string() })),
})

/** How the statements of these tests are read. */
export const MAPPING = {
  ...{ has_header: true, date: "Tanggal", date_format: "dmy" },
  ...{ description: ["Keterangan"], credit: "Kredit", debit: "Debit" },
  ...{ balance: "Saldo", decimal: ",", unmarked: "credit" },
}

let files = 0

/** A bank's file with money in, of today; no two files have rows alike. */
export const statementOf = (amounts: readonly number[], day = bankDay()) => {
  files += 1
  return Buffer.from(
    [
      "Tanggal;Keterangan;Debit;Kredit;Saldo",
      ...amounts.map(
        (amount, at) => `${day};TRF ${files}-${at};;${amount},00;`
      ),
    ].join("\n")
  ).toString("base64")
}

/** What the secret of the backends under test is (tests/support/backend.ts). */
const SECRET = "only-for-the-tests"

/** Bank transfers as they are stored, and as buyers and officers act on them. */
export function transfersOf({ make, store, admin, container }: Backend) {
  /** Runs a workflow by its id, as other plugins do. @throws what it throws */
  const run = async (id: string, input: unknown = {}): Promise<unknown> => {
    const engine = container().resolve(Modules.WORKFLOW_ENGINE)
    const done: unknown = await engine.run(id, { input })
    return z.looseObject({ result: z.unknown() }).parse(done).result
  }
  const accountId = async () => {
    const { fund_accounts } = read(
      Accounts,
      await (await admin()).get("/admin/fund-accounts")
    )
    return fund_accounts[0]?.id ?? ""
  }
  return {
    run,
    /** The transfer that an order waits for, once its placing was told. */
    transferOf: async (orderId: string) => {
      const { value } = await until(`${orderId} is awaited`, async () => {
        const filters = { order_id: orderId }
        const rows = await make.rows(Expectation, "expectation", ["*"], filters)
        return rows[0]
      })
      return value
    },
    obligationsOf: (orderId: string) =>
      make.rows(Obligation, "refund_obligation", ["*"], { order_id: orderId }),
    /** Imports money in, in a file of its own or in one that is given. */
    importRows: async (
      amounts: readonly number[],
      {
        by = "officer_ani",
        content = statementOf(amounts),
        mapping = MAPPING,
      } = {}
    ) =>
      z.looseObject({ new_count: z.number(), matched: z.number() }).parse(
        await run("import-statement", {
          account_id: await accountId(),
          filename: "mutasi.csv",
          content_base64: content,
          mapping,
          reference_day: null,
          by,
          skip_faulty: false,
        })
      ),
    statementOf,
    /** The Store API with the key of an order's page. */
    guest: (orderId: string) =>
      store().with({
        headers: {
          "x-order-key": createHmac("sha256", SECRET)
            .update(`order:${orderId}`)
            .digest("hex")
            .slice(0, 32),
        },
      }),
    /** What Medusa says of an order's payment. */
    paymentOf: async (orderId: string) => {
      const [order] = await make.rows(
        z.looseObject({
          status: z.string(),
          payment_status: z.string().optional(),
          payment_collections: z.array(
            z.looseObject({
              status: z.string(),
              captured_amount: z.coerce.number().nullable(),
              refunded_amount: z.coerce.number().nullable(),
            })
          ),
        }),
        "order",
        ["status", "payment_collections.*"],
        { id: orderId }
      )
      return { ...order?.payment_collections[0], status: order?.status }
    },
    /** Lets the waiting time of a transfer have passed. */
    pass: async (expectationId: string) => {
      const money = container().resolve<{
        updateExpectations(row: object): Promise<unknown>
      }>("money")
      await money.updateExpectations({
        id: expectationId,
        expires_at: new Date(Date.now() - 60_000),
      })
    },
  }
}
