import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { firstIdOf } from "../lib/first-id"
import type { UntoldWindow } from "../lib/untold"
import { OWED_REASONS } from "../mails/order-money"
import { loadRows } from "./load-rows"

/** Of the payment plugin, by its name; an application may be without it. */
const MONEY_MODULE = "money"

const Id = z.object({ id: z.string() })
const Key = z.object({ key: z.string() })

/** A refund obligation, and what its buyer was not told of it. */
export interface UntoldMoney {
  step: "owed" | "paid_back"
  id: string
}

/**
 * What became owed and still is, or was paid back, in a time, and whose mail was
 * never written down. What a cancelled parcel explains has no mail of its own.
 */
export async function findUntoldMoney(
  container: MedusaContainer,
  { since, until }: UntoldWindow
): Promise<UntoldMoney[]> {
  if (!container.hasRegistration(MONEY_MODULE)) return []
  const find = (filters: Record<string, unknown>) =>
    loadRows(container, {
      ...{ schema: Id, entity: "refund_obligation", fields: ["id"], filters },
    })
  const owed = await find({
    id: { $gt: firstIdOf("robl", since), $lt: firstIdOf("robl", until) },
    ...{ reason: [...OWED_REASONS], state: { $ne: "paid_back" } },
  })
  const during = { $gte: since, $lt: until }
  // What a second officer has to see is paid back when that was done.
  const [alone, confirmed] = await Promise.all([
    find({ state: "paid_back", confirmed_at: null, paid_at: during }),
    find({ state: "paid_back", confirmed_at: during }),
  ])
  const paidBack = [...alone, ...confirmed]
  const wanted: UntoldMoney[] = [
    ...owed.map(({ id }) => ({ step: "owed" as const, id })),
    ...paidBack.map(({ id }) => ({ step: "paid_back" as const, id })),
  ]
  if (!wanted.length) return []
  const told = await loadRows(container, {
    ...{ schema: Key, entity: "kept_mail", fields: ["key"] },
    filters: { key: wanted.map(keyOf) },
  })
  const keys = new Set(told.map(({ key }) => key))
  return wanted.filter((money) => !keys.has(keyOf(money)))
}

const keyOf = ({ step, id }: UntoldMoney) => `order-money-${step}:${id}`
