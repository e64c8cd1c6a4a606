import { newQuery } from "./query"
import { addSums, homesWithSales } from "./sales-source"
import { count, type ReportTable, rupiah, text } from "./table"

/** Which area a row is about, and what it is called. */
const LEVELS = {
  regency: { code: "regency_code", name: "regency" },
  district: { code: "district_code", name: "district" },
} as const

/** Sums of an area: its pesantren, and what those sold in the period. */
const byArea = (level: keyof typeof LEVELS): ReportTable => {
  const { code, name } = LEVELS[level]
  return {
    columns: [
      level === "regency"
        ? text("name", "Kabupaten/kota", "Regency")
        : text("name", "Kecamatan", "District"),
      count("pesantren", "Pesantren terdata", "Pesantren in the register"),
      count("shops", "Toko buka", "Open shops"),
      count("active", "Toko dengan penjualan", "Shops that sold"),
      rupiah("turnover", "Omzet", "Turnover"),
      count("orders", "Pesanan", "Orders"),
      count("quantity", "Barang terjual", "Goods sold"),
      count("returns", "Retur", "Returns"),
    ],
    sort: { column: "turnover", direction: "DESC" },
    key: "id",
    rows: (manager, ask) =>
      addSums(
        homesWithSales(
          newQuery(manager)
            .select(`home.${code}`, "id")
            .addSelect(`min(home.${name})`, "name")
            .addSelect("count(*)", "pesantren")
            .addSelect(
              "count(*) filter (where home.shop_state = 'approved')",
              "shops"
            )
            .addSelect("count(*) filter (where sold.orders > 0)", "active"),
          ask
        )
      ).groupBy(`home.${code}`),
  }
}

export const byRegency = byArea("regency")
export const byDistrict = byArea("district")
