import { reachedAlone } from "./progress-source"
import { newQuery } from "./query"
import { homesWithSales } from "./sales-source"
import { coded, count, ownCount, type ReportTable, rupiah, text } from "./table"
import { STAGE_WORDS } from "./words"

/** Every pesantren of the register, with what it sold in the period. */
export const byPesantren: ReportTable = {
  columns: [
    text("name", "Pesantren", "Pesantren"),
    text("district", "Kecamatan", "District"),
    text("regency", "Kabupaten/kota", "Regency"),
    ownCount("cohort", "Angkatan", "Cohort"),
    coded("stage", "Tahap OPOP", "OPOP stage", STAGE_WORDS),
    rupiah("turnover", "Omzet", "Turnover"),
    count("orders", "Pesanan", "Orders"),
    count("quantity", "Barang terjual", "Goods sold"),
    count("returns", "Retur", "Returns"),
  ],
  sort: { column: "turnover", direction: "DESC" },
  key: "id",
  takesStep: true,
  rows: (manager, ask) =>
    reachedAlone(
      homesWithSales(
        newQuery(manager)
          .select("home.pesantren_id", "id")
          .addSelect("home.slug", "slug")
          .addSelect("home.name", "name")
          .addSelect("home.district", "district")
          .addSelect("home.regency", "regency")
          .addSelect("home.cohort_year", "cohort")
          .addSelect("home.opop_stage", "stage")
          .addSelect("coalesce(sold.turnover, 0)", "turnover")
          .addSelect("coalesce(sold.orders, 0)", "orders")
          .addSelect("coalesce(sold.quantity, 0)", "quantity")
          .addSelect("coalesce(sold.returns, 0)", "returns"),
        ask
      ),
      ask
    ),
}
