import type { IconName } from "@/ui/icon-names"
import { ordersPath } from "./seller-orders"
import { stockPath } from "./stock-link"

/** What there may be to do in a shop, as the API spells it. */
export const TASK_KINDS = [
  "shop_suspended",
  "listing_revision",
  "paper_expired",
  "paper_refused",
  "out_of_stock",
  "account_resting",
  "terms_renewed",
  "paper_expiring",
  "low_stock",
  "account_refused",
  "listing_rejected",
  "change_refused",
  "first_listing",
  "holiday_now",
  "listing_waiting",
  "change_waiting",
  "drafts",
] as const
/** What there is to do with orders; the home asks for them beside the rest. */
export const ORDER_TASK_KINDS = ["orders_to_process", "orders_to_ship"] as const

export type TaskKind =
  (typeof TASK_KINDS)[number] | (typeof ORDER_TASK_KINDS)[number]

const order = (id: string) => `/penjual/pesanan/${id}`
const listing = (id: string) => `/penjual/produk/${id}`
const papers = () => "/penjual/berkas"
const account = () => "/penjual/rekening"
const terms = () => "/penjual/ketentuan"
const low = () => stockPath({ isLow: true })

interface Place {
  icon: IconName
  /** Where one of the things is dealt with; null: nowhere here. */
  one: ((id: string) => string) | null
  /** Where all of them are. */
  all: string
}

/** Where a task is dealt with, and its sign. */
export const TASK_PLACES: Readonly<Record<TaskKind, Place>> = {
  shop_suspended: {
    icon: "triangle-exclamation-point",
    one: null,
    all: "/penjual/toko",
  },
  orders_to_process: {
    icon: "receipt-text",
    one: order,
    all: ordersPath({ tab: "baru" }),
  },
  orders_to_ship: {
    icon: "truck",
    one: order,
    all: ordersPath({ tab: "kirim" }),
  },
  listing_revision: {
    icon: "pencil",
    one: listing,
    all: "/penjual/produk?keadaan=revision_requested",
  },
  paper_expired: { icon: "file-text", one: papers, all: papers() },
  paper_refused: { icon: "file-text", one: papers, all: papers() },
  out_of_stock: { icon: "package", one: low, all: low() },
  account_resting: { icon: "landmark", one: account, all: account() },
  terms_renewed: { icon: "scale", one: terms, all: terms() },
  paper_expiring: { icon: "clock", one: papers, all: papers() },
  low_stock: { icon: "package", one: low, all: low() },
  account_refused: { icon: "landmark", one: account, all: account() },
  listing_rejected: {
    icon: "x",
    one: listing,
    all: "/penjual/produk?keadaan=rejected",
  },
  change_refused: {
    icon: "x",
    one: listing,
    all: "/penjual/produk?keadaan=published",
  },
  first_listing: {
    icon: "camera",
    one: () => "/penjual/produk/baru",
    all: "/penjual/produk/baru",
  },
  holiday_now: {
    icon: "tree-palm",
    one: () => "/penjual/libur",
    all: "/penjual/libur",
  },
  listing_waiting: {
    icon: "hourglass",
    one: listing,
    all: "/penjual/produk?keadaan=submitted",
  },
  change_waiting: {
    icon: "hourglass",
    one: listing,
    all: "/penjual/produk?keadaan=published",
  },
  drafts: {
    icon: "pencil",
    one: listing,
    all: "/penjual/produk?keadaan=draft",
  },
}
