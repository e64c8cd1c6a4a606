import { newQuery } from "./query"
import { addSums, homesWithSales } from "./sales-source"
import {
  coded,
  type Column,
  count,
  type ReportTable,
  rupiah,
  text,
} from "./table"
import { STAGE_WORDS } from "./words"

/** Sums by what a pesantren is in the programme; those outside it make one row. */
const byProgramme = (column: string, label: Column): ReportTable => ({
  columns: [
    label,
    count("pesantren", "Pesantren terdata", "Pesantren in the register"),
    count("active", "Toko dengan penjualan", "Shops that sold"),
    rupiah("turnover", "Omzet", "Turnover"),
    count("orders", "Pesanan", "Orders"),
    count("quantity", "Barang terjual", "Goods sold"),
    count("returns", "Retur", "Returns"),
  ],
  sort: { column: "id", direction: "ASC" },
  key: "id",
  rows: (manager, ask) =>
    addSums(
      homesWithSales(
        newQuery(manager)
          .select(`coalesce(home.${column}::text, '')`, "id")
          .addSelect("count(*)", "pesantren")
          .addSelect("count(*) filter (where sold.orders > 0)", "active"),
        ask
      )
    ).groupBy("1"),
})

export const byCohort = byProgramme(
  "cohort_year",
  text("id", "Angkatan", "Cohort")
)
export const byStage = byProgramme(
  "opop_stage",
  coded("id", "Tahap OPOP", "OPOP stage", STAGE_WORDS)
)
