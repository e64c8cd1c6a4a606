import "server-only"
import { z } from "zod"
import { CASH_ACTS, CASH_QUEUES, type CashQueue } from "@/lib/money-states"
import { FREIGHT_BEARERS } from "@/lib/refused-freight"
import { office, type OfficeCall } from "./client"
import { purchase } from "./money-schema"

export const CASH_PER_PAGE = 20
const PATH = "/officer/cash-orders"

const CashOrder = z.object({
  ...purchase,
  id: z.string(),
  number: z.string(),
  state: z.string(),
  queue: z.enum(CASH_QUEUES),
  /** Whole rupiah that are collected at the door. */
  amount: z.number(),
  courier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  delivered_at: z.string().nullable(),
  taken_at: z.string().nullable(),
  /** Of its way to the door, and who bears it by the rule if it is refused. */
  freight: z.object({
    outward: z.number(),
    ruled_bearer: z.enum(FREIGHT_BEARERS),
  }),
  acts: z.array(z.enum(CASH_ACTS)),
})
export type CashOrder = z.output<typeof CashOrder>

/** Parcels that are paid at the door, by where their cash is; the oldest first. */
export const listCashOrders = (queue: CashQueue, page: number) =>
  office.get(
    z.object({
      cash_orders: z.array(CashOrder),
      count: z.number(),
      counts: z.record(z.enum(CASH_QUEUES), z.number()),
      /** Whether the officer's office keeps the accounts. */
      keeps: z.boolean(),
    }),
    PATH,
    {
      ...{ queue, limit: CASH_PER_PAGE },
      offset: (page - 1) * CASH_PER_PAGE,
    }
  )

/** Does something with a parcel's cash, as the API calls it. */
export const settleCash = (
  id: string,
  act: "take" | "refuse" | "take-back",
  body: Readonly<Record<string, unknown>>,
  call: OfficeCall
) =>
  office.post(z.unknown(), `${PATH}/${id}/${act}`, body, {
    ...{ timeoutMs: 20_000, ...call },
  })
