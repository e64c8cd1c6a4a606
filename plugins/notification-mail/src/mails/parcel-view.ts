import type { Reader } from "./notice"

/** What a buyer is told of a parcel, or with its first one of the purchase. */
export const PARCEL_STEPS = [
  "paid",
  "processing",
  "shipped",
  "retracked",
  "arrived",
  "delivered",
  "completed",
  "cancelled",
  "returning",
  "returned",
  "purchase_cancelled",
] as const
export type ParcelStep = (typeof PARCEL_STEPS)[number]

/** What a mail about one pesantren's part of an order needs of it. */
export interface ParcelView {
  id: string
  order_id: string
  /** As `1042-2`. */
  number: string
  /** Of the whole purchase. */
  order_number: string
  pesantren_id: string
  pesantren: string
  slug: string
  /** As `2 × Nugget lele`. */
  goods: string[]
  /** Whole rupiah. */
  total: number
  /** `regular`, `cargo`, `own_delivery`, `pickup`. */
  service: string
  courier: { name: string; page: string | null } | null
  tracking_number: string | null
  /** ISO time until which its state has to end. */
  due_at: string | null
  /** Who cancelled it: `buyer`, `seller`, `officer`, `system`. */
  cancelled_by: string | null
  /** A person's words; of the platform a code. */
  cancel_reason: string | null
  /** Paid at the door: nothing was paid before. */
  is_cash: boolean
  /** Null for an order without an e-mail. */
  buyer: Reader | null
}

const CODES = {
  id: {
    process_overdue: "Pesantren tidak mulai mengerjakannya tepat waktu.",
    ship_overdue: "Pesantren tidak mengirimnya tepat waktu.",
    not_collected: "Paket tidak diambil dalam batas waktu.",
    order_cancelled: "Seluruh pesanan dibatalkan.",
    stock_gone: "Barangnya ternyata sudah tidak tersedia.",
    payment_lost: "Pembayarannya tidak dapat dipastikan.",
    other: "Dibatalkan oleh sistem. Hubungi kami bila ada pertanyaan.",
  },
  en: {
    process_overdue: "The pesantren did not begin in time.",
    ship_overdue: "The pesantren did not ship it in time.",
    not_collected: "The parcel was not picked up in time.",
    order_cancelled: "The whole order was cancelled.",
    stock_gone: "The goods turned out to be no longer available.",
    payment_lost: "Its payment could not be confirmed.",
    other: "Cancelled by the system. Contact us if you have questions.",
  },
} as const

/** Codes that cancel a purchase as a whole. */
const OF_PURCHASE = ["order_cancelled", "payment_lost"]

/** Whether the other parcels of its purchase were cancelled with it. */
export const isCancelledWhole = (parcel: ParcelView): boolean =>
  parcel.cancelled_by === "system" &&
  OF_PURCHASE.includes(parcel.cancel_reason ?? "order_cancelled")

/** Why a parcel was cancelled; null when nobody said. */
export function cancelReason(
  { cancelled_by, cancel_reason }: ParcelView,
  locale: "id" | "en"
): string | null {
  if (cancelled_by !== "system") return cancel_reason
  const codes: Readonly<Record<string, string>> = CODES[locale]
  return codes[cancel_reason ?? "order_cancelled"] ?? CODES[locale].other
}
