import type { ColumnKind } from "../tables/table"

/** A figure of the overview, and the table that shows what it is made of, if any. */
export interface FigureWords {
  id: string
  kind: ColumnKind
  label: { id: string; en: string }
  /** Which way is good; null where neither is. */
  better: "more" | "less" | null
  table: string | null
}

const figure = (
  id: string,
  label: FigureWords["label"],
  table: string | null,
  { kind = "count", better = "more" }: Partial<FigureWords> = {}
) => ({ id, kind, label, better, table })

/** Every figure of the overview, in the order in which people read them. */
export const FIGURES = [
  figure("turnover", { id: "Omzet", en: "Turnover" }, "pesantren", {
    kind: "rupiah",
  }),
  figure("orders", { id: "Pesanan", en: "Orders" }, "pesantren"),
  figure("quantity", { id: "Barang terjual", en: "Goods sold" }, "barang"),
  figure(
    "active",
    { id: "Toko dengan penjualan", en: "Shops that sold" },
    "pesantren"
  ),
  figure(
    "first_sales",
    { id: "Penjualan perdana", en: "First sales" },
    "pesantren"
  ),
  figure("buyers", { id: "Pembeli", en: "Buyers" }, "pembeli"),
  figure(
    "repeat_buyers",
    { id: "Pembeli berulang", en: "Repeat buyers" },
    "pembeli"
  ),
  figure(
    "ship_hours",
    { id: "Rata-rata waktu kirim", en: "Average time to ship" },
    ...(["pengiriman", { kind: "hours", better: "less" }] as const)
  ),
  figure(
    "cancelled_share",
    { id: "Bagian yang dibatalkan", en: "Share cancelled" },
    ...(["pengiriman", { kind: "share", better: "less" }] as const)
  ),
  figure("complaints", { id: "Keluhan", en: "Complaints" }, "pengiriman", {
    better: "less",
  }),
  figure(
    "registered",
    { id: "Pesantren terdata", en: "Pesantren in the register" },
    "kecamatan"
  ),
  figure("open_shops", { id: "Toko buka", en: "Open shops" }, "kecamatan"),
] as const satisfies readonly FigureWords[]
