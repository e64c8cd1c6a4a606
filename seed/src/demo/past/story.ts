import type { Random } from "../../lib/random"
import { byDay, endOfDay, hoursAfter } from "./calendar"
import type { Ending, PastEvent, PastPart, PastTracking } from "./model"
import { totalOf } from "./model"

type Told = Pick<PastPart, "events" | "refund" | "tracking">
type Sent = Pick<PastPart, "lines" | "parcel">

const SHOP_REASONS = [
  "Stok habis, panen berikutnya pekan depan.",
  "Alat produksi sedang diperbaiki.",
  "Bahan bakunya tidak datang tepat waktu.",
] as const
const BUYER_REASONS = [
  "Kemasannya penyok.",
  "Isinya kurang satu.",
  "Rasanya berbeda dari yang biasa.",
] as const
const REFUSED =
  "Foto menunjukkan barang sesuai pesanan; dijelaskan lewat telepon."
const AGREED =
  "Disepakati: barang tetap di pembeli, sebagian uang dikembalikan."
const COMPENSATED = "Keluhan: sebagian uang dikembalikan"

/** How long the buyer has for the transfer, hours. */
const PAY_HOURS = 24
/** Share of the goods that goes back where something was wrong with them. */
const GIVEN_BACK = 0.3
const ROUND = 500

/** Carriers that hand out their numbers in a form of their own. */
const COURIERS = [
  ["jne", "CGK"],
  ["jnt", "JP"],
  ["sicepat", "0004"],
  ["pos", "P26"],
] as const

function track(random: Random, service: string): PastTracking | null {
  const [courier, prefix] = random.pick(COURIERS)
  const number = prefix + String(random.int(10_000_000, 99_999_999))
  return service === "pickup" ? null : { courier, number }
}

class Timeline {
  readonly events: PastEvent[] = []

  constructor(placedAt: Date) {
    this.add("place", "waiting_payment", { by: "buyer", at: placedAt })
  }

  /** A line more; answers its moment. */
  add(
    action: PastEvent["action"],
    to: PastEvent["to"],
    how: { by: PastEvent["by"]; at: Date; reason?: string }
  ): Date {
    const from = this.events.at(-1)?.to ?? null
    this.events.push({ action, from, to, reason: null, ...how })
    return how.at
  }
}

/** When a transfer of an order comes: within the day that the buyer has. */
export const payingTime = (placedAt: Date, random: Random): Date =>
  hoursAfter(placedAt, 0.2 + 9 * random.next() ** 2)

/**
 * All that happened to a part of an order: from the placing to the end, and
 * what money went back. `paidAt` is null for one that was never paid.
 */
export function tellStory(
  sent: Sent,
  input: {
    ending: Ending
    placedAt: Date
    paidAt: Date | null
    random: Random
  }
): Told {
  const { ending, placedAt, paidAt, random } = input
  const line = new Timeline(placedAt)
  const { events } = line
  if (!paidAt) {
    const at = hoursAfter(placedAt, PAY_HOURS)
    line.add("end_with_order", "cancelled", { by: "system", at })
    return { events, refund: null, tracking: null }
  }
  line.add("pay", "to_process", { by: "system", at: paidAt })
  if (ending === "cancelled_by_buyer" || ending === "cancelled_by_seller") {
    const by = ending === "cancelled_by_buyer" ? "buyer" : "seller"
    const reason = by === "seller" ? random.pick(SHOP_REASONS) : undefined
    const at = hoursAfter(paidAt, 0.5 + 5 * random.next())
    line.add("cancel", "cancelled", { by, at, ...(reason ? { reason } : {}) })
    const refund = {
      ...{ amount: totalOf(sent), reason: reason ?? "", owedAt: at },
      paidAt: byDay(hoursAfter(at, random.int(3, 30))),
    }
    return { events, refund, tracking: null }
  }
  const deliveredAt = carry(line, { sent, paidAt, random })
  const refund = complain(line, { sent, ending, deliveredAt, random })
  const last = events.at(-1)?.at ?? deliveredAt
  line.add("complete", "completed", { by: "system", at: endOfDay(last, 3) })
  return { events, refund, tracking: track(random, sent.parcel.service) }
}

/** The pesantren packs and sends it; answers when the buyer has it. */
function carry(
  line: Timeline,
  { sent, paidAt, random }: { sent: Sent; paidAt: Date; random: Random }
): Date {
  const { days_min, days_max } = sent.parcel
  const begun = byDay(hoursAfter(paidAt, random.int(2, 18)))
  line.add("process", "processing", { by: "seller", at: begun })
  const shipped = byDay(hoursAfter(begun, 2 + 40 * random.next() ** 1.5))
  line.add("ship", "shipped", { by: "seller", at: shipped })
  const days = random.int(days_min, days_max)
  const at = byDay(hoursAfter(shipped, 24 * days + random.int(1, 6)))
  if (sent.parcel.service === "pickup")
    return line.add("hand_over", "delivered", { by: "seller", at })
  const by = random.chance(0.6) ? "buyer" : "system"
  return line.add("receive", "delivered", { by, at })
}

/** A complaint that is over, where there was one; answers what went back for it. */
function complain(
  line: Timeline,
  input: { sent: Sent; ending: Ending; deliveredAt: Date; random: Random }
): PastPart["refund"] {
  const { sent, ending, deliveredAt, random } = input
  if (ending !== "complained" && ending !== "refunded") return null
  const isPaid = ending === "refunded"
  const asked = hoursAfter(deliveredAt, random.int(3, 20))
  line.add("request_return", "return_requested", {
    ...{ by: "buyer", at: asked, reason: random.pick(BUYER_REASONS) },
  })
  const at = byDay(hoursAfter(asked, random.int(4, 24)))
  line.add("refuse_return", "delivered", {
    ...{ by: "officer", at, reason: isPaid ? AGREED : REFUSED },
  })
  const goods = sent.lines[0] ? sent.lines[0].price * sent.lines[0].quantity : 0
  const amount = Math.max(
    ROUND,
    Math.floor((goods * GIVEN_BACK) / ROUND) * ROUND
  )
  return isPaid
    ? {
        ...{ amount, reason: COMPENSATED, owedAt: at },
        paidAt: byDay(hoursAfter(at, random.int(2, 20))),
      }
    : null
}
