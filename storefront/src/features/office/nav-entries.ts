import { may, type Officer } from "@/data/office/officer"
import type { Right } from "@/lib/office-rights"
import type { IconName } from "@/ui/icon-names"

type Entry = Readonly<{
  key:
    | "home"
    | "cases"
    | "listings"
    | "papers"
    | "accounts"
    | "orders"
    | "money"
    | "refunds"
    | "breaks"
    | "register"
    | "mapping"
    | "reports"
    | "visits"
    | "misses"
    | "officers"
    | "log"
  path: string
  icon: IconName
  right?: Right
}>

const ENTRIES: readonly Entry[] = [
  { key: "home", path: "/dinas", icon: "house" },
  {
    key: "cases",
    path: "/dinas/pengajuan",
    icon: "clipboard-list",
    right: "seeCases",
  },
  {
    key: "listings",
    path: "/dinas/produk",
    icon: "package",
    right: "seeListings",
  },
  {
    key: "papers",
    path: "/dinas/berkas",
    icon: "file-text",
    right: "checkPapers",
  },
  {
    key: "accounts",
    path: "/dinas/rekening",
    icon: "landmark",
    right: "seeAccounts",
  },
  {
    key: "orders",
    path: "/dinas/pesanan",
    icon: "shopping-basket",
    right: "seeOrders",
  },
  {
    key: "money",
    path: "/dinas/pembayaran",
    icon: "receipt-text",
    right: "seeMoney",
  },
  {
    key: "refunds",
    path: "/dinas/pengembalian",
    icon: "arrow-left-right",
    right: "seeMoney",
  },
  {
    key: "breaks",
    path: "/dinas/selisih",
    icon: "scale",
    right: "seeBreaks",
  },
  {
    key: "register",
    path: "/dinas/pesantren",
    icon: "school",
    right: "seeRegister",
  },
  {
    key: "mapping",
    path: "/dinas/pemetaan",
    icon: "map",
    right: "seeRegister",
  },
  {
    key: "reports",
    path: "/dinas/laporan",
    icon: "chart-column",
    right: "seeReports",
  },
  {
    key: "visits",
    path: "/dinas/kunjungan",
    icon: "notebook-pen",
    right: "visit",
  },
  {
    key: "misses",
    path: "/dinas/pencarian",
    icon: "search",
    right: "seeMisses",
  },
  {
    key: "officers",
    path: "/dinas/petugas",
    icon: "users",
    right: "keepOfficers",
  },
  {
    key: "log",
    path: "/dinas/riwayat",
    icon: "rotate-ccw-clock",
    right: "readLog",
  },
]

/** The parts of the office that the officer may see, in order. */
export const navEntries = (officer: Officer): readonly Entry[] =>
  ENTRIES.filter(({ right }) => right === undefined || may(officer, right))

/** Those that fit under the thumb; the rest is in the menu. */
export const tabEntries = (officer: Officer): readonly Entry[] => {
  const order = [
    "home",
    "cases",
    "register",
    "visits",
    "money",
    "accounts",
    "mapping",
    "listings",
  ]
  return navEntries(officer)
    .filter(({ key }) => order.includes(key))
    .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
    .slice(0, 4)
}
