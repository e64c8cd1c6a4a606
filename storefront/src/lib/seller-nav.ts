import type { Membership } from "@/data/seller/me"
import { isOpened, mayDo, type SellerRight } from "./seller-rights"
import type { IconName } from "@/ui/icon-names"

export type NavKey =
  | "home"
  | "application"
  | "orders"
  | "products"
  | "add"
  | "stock"
  | "bank"
  | "reports"
  | "shop"

/** An entry of the seller centre's menu. */
export type NavItem = Readonly<{
  key: NavKey
  path: string
  icon: IconName
  /** Only this page, not those below it. */
  exact?: boolean
  /** The one act the menu invites to. */
  isMain?: boolean
}>

type Offered = NavItem & Readonly<{ right?: SellerRight }>

const HOME: NavItem = {
  key: "home",
  path: "/penjual",
  icon: "house",
  exact: true,
}

const SHOP: NavItem = { key: "shop", path: "/penjual/toko", icon: "store" }

const APPLYING: readonly NavItem[] = [
  HOME,
  { key: "application", path: "/penjual/pengajuan", icon: "clipboard-list" },
  SHOP,
]

const SELLING: readonly Offered[] = [
  HOME,
  {
    key: "orders",
    path: "/penjual/pesanan",
    icon: "receipt-text",
    right: "sendOrders",
  },
  {
    key: "products",
    path: "/penjual/produk",
    icon: "package",
    right: "seeListings",
  },
  {
    key: "add",
    path: "/penjual/produk/baru",
    icon: "camera",
    right: "writeListing",
    isMain: true,
  },
  {
    key: "stock",
    path: "/penjual/harga-stok",
    icon: "table-2",
    right: "setPriceStock",
  },
  {
    key: "bank",
    path: "/penjual/rekening",
    icon: "landmark",
    right: "seeBank",
  },
  {
    key: "reports",
    path: "/penjual/laporan",
    icon: "chart-column",
    right: "seeReports",
  },
  SHOP,
]

/** A thumb has room for five. */
const MOST = 5

/** What gives way under the thumb, the first first; the shop's page leads there. */
const YIELDING: readonly NavKey[] = ["reports", "bank", "stock"]

/**
 * The menu of a person in a shop: before it is open there is its application;
 * after that, what the role reaches.
 */
export function navItems(shop: Membership | null): readonly NavItem[] {
  if (!shop || !isOpened(shop.state)) return APPLYING
  const canAdd = shop.state === "approved"
  return SELLING.filter(
    ({ right, isMain }) =>
      (!right || mayDo(shop.role, right)) && (!isMain || canAdd)
  )
}

/** The same menu, as a thumb has room for it. */
export const tabItems = (items: readonly NavItem[]): readonly NavItem[] =>
  YIELDING.reduce(
    (kept, key) =>
      kept.length > MOST ? kept.filter((item) => item.key !== key) : kept,
    items
  )
