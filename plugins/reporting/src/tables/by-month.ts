import { parametersOf } from "./ask"
import { newQuery } from "./query"
import { salesWithin, withSums } from "./sales-source"
import { count, month, ownCount, type ReportTable, rupiah } from "./table"

/** What was sold month by month; months without a sale have no row. */
export const byMonth: ReportTable = {
  columns: [
    month("month", "Bulan", "Month"),
    rupiah("turnover", "Omzet", "Turnover"),
    count("orders", "Pesanan", "Orders"),
    count("quantity", "Barang terjual", "Goods sold"),
    count("returns", "Retur", "Returns"),
    ownCount("active", "Toko dengan penjualan", "Shops that sold"),
  ],
  sort: { column: "month", direction: "ASC" },
  key: "month",
  rows: (manager, ask) =>
    withSums(
      salesWithin(
        newQuery(manager).select("to_char(s.month, 'YYYY-MM')", "month"),
        ask
      )
    )
      .addSelect(
        "count(distinct place.counted_as) filter (where s.orders > 0)",
        "active"
      )
      .groupBy("s.month")
      .setParameters(parametersOf(ask)),
}
