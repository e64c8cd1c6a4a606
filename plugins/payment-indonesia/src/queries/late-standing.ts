import type { MedusaContainer } from "@medusajs/framework/types"
import { lateKey } from "../lib/late-money-states"
import { MONEY_MODULE } from "../modules/money"
import { findAwaitingOrder } from "./load-transfer"

/**
 * What has come of late money that is written down as open: nothing (`open`);
 * its order stands by it (`paid`), or it is owed back (`owed`), and the process
 * died before it wrote so; its transfer went another way (`moved`).
 */
export type LateStanding = "open" | "paid" | "owed" | "moved"

/** Looks how late money stands; under its lock, else it may change meanwhile. */
export async function lateStanding(
  container: MedusaContainer,
  { id, payment_session_id }: { id: string; payment_session_id: string }
): Promise<LateStanding> {
  const money = container.resolve(MONEY_MODULE)
  const [order, [transfer], [owed]] = await Promise.all([
    findAwaitingOrder(container, payment_session_id),
    money.listExpectations({ payment_session_id }, { take: 1 }),
    money.listRefundObligations({ key: lateKey(id) }, { take: 1 }),
  ])
  if (owed) return "owed"
  const state = transfer?.state
  if (order?.captured_payment_id || state === "matched" || state === "paid")
    return "paid"
  return !state || state === "late_money" ? "open" : "moved"
}
