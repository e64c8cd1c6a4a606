import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import type { GatewayTruth } from "../../lib/gateway"
import { toRupiah } from "./amount"

export type Intent = Stripe.PaymentIntent

/** With the charge in it, which alone knows what was paid back. */
export const EXPAND = ["latest_charge"]

interface Meaning {
  session: PaymentSessionStatus
  truth: GatewayTruth["state"]
  /** Whether the browser still has to do something with it. */
  isOpen: boolean
}

const PENDING: Meaning = {
  session: PaymentSessionStatus.PENDING,
  truth: "pending",
  isOpen: true,
}

/** What each status of an intent means. Source: Stripe's "Payment Intents". */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  requires_payment_method: PENDING,
  requires_confirmation: PENDING,
  requires_action: { ...PENDING, session: PaymentSessionStatus.REQUIRES_MORE },
  processing: { ...PENDING, isOpen: false },
  requires_capture: {
    session: PaymentSessionStatus.AUTHORIZED,
    truth: "authorized",
    isOpen: false,
  },
  succeeded: {
    session: PaymentSessionStatus.CAPTURED,
    truth: "captured",
    isOpen: false,
  },
  canceled: {
    session: PaymentSessionStatus.CANCELED,
    truth: "canceled",
    isOpen: false,
  },
}

/** A card was tried and refused; another may be. */
const REFUSED: Meaning = {
  session: PaymentSessionStatus.ERROR,
  truth: "failed",
  isOpen: true,
}

const UNKNOWN: Meaning = {
  session: PaymentSessionStatus.PENDING,
  truth: "unknown",
  isOpen: false,
}

export function meaningOf(intent: Intent): Meaning {
  const isRefused =
    intent.status === "requires_payment_method" && intent.last_payment_error
  return isRefused ? REFUSED : (MEANINGS[intent.status] ?? UNKNOWN)
}

/**
 * Rupiah paid back so far. Stripe counts as paid back, too, what it held and
 * never took: all of a cancelled intent, the rest of a partial capture.
 */
export function refundedOf({ status, latest_charge: charge }: Intent): number {
  if (status !== "succeeded" || !charge || typeof charge !== "object") return 0
  const neverTaken = charge.amount - charge.amount_captured
  return toRupiah(charge.amount_refunded - neverTaken)
}

/** Rupiah that are held or taken; before that, that are asked for. */
export function amountOf(intent: Intent): number {
  if (intent.status === "requires_capture")
    return toRupiah(intent.amount_capturable)
  if (intent.status === "succeeded") return toRupiah(intent.amount_received)
  return toRupiah(intent.amount)
}

export function truthOf(intent: Intent): GatewayTruth {
  const { truth } = meaningOf(intent)
  const amount = amountOf(intent)
  const refunded = refundedOf(intent)
  const isBack = truth === "captured" && refunded > 0
  return {
    state: isBack
      ? refunded < amount
        ? "partially_refunded"
        : "refunded"
      : truth,
    amount,
    currency: intent.currency,
    refunded,
  }
}
