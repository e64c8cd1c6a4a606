import type { GatewayTruth } from "../lib/gateway"
import { decide, type Verdict } from "../lib/gateway-decision"
import { readGatewaySessions } from "./gateway-session"

/** What a gateway has just said about a session. */
export interface ToldTruth {
  truth: GatewayTruth
  is_late_recorded: boolean
}

/**
 * What is decided about a session, from rows that were just read with
 * `GATEWAY_SESSION_FIELDS`. Nothing where it was deleted meanwhile: nothing
 * hangs on it any more.
 */
export function decideOnRows(
  rows: unknown,
  { truth, is_late_recorded }: ToldTruth
): { verdict: Verdict; order_id: string | null; payment_id: string | null } {
  const [session] = readGatewaySessions(rows, new Date())
  if (!session)
    return { verdict: { act: "nothing" }, order_id: null, payment_id: null }
  const verdict = decide(truth, { ...session.facts, is_late_recorded })
  const { order_id, payment_id } = session
  return { verdict, order_id, payment_id }
}

/** Whether money enters by this verdict, for an order or for a cart. */
export const isMoney = ({ act }: Verdict) =>
  act === "capture" || act === "authorize"
