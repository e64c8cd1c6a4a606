import { Category } from "../read-models/entities/category"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { parametersOf, withinAsk } from "./ask"
import { newQuery } from "./query"
import { withSums } from "./sales-source"
import { count, ownCount, type ReportTable, rupiah, text } from "./table"

/**
 * What was sold of each leaf category. A part of an order is counted in each
 * of its categories, so orders do not add up.
 */
export const byCategory: ReportTable = {
  columns: [
    text("top_name", "Kategori utama", "Main category"),
    text("name", "Kategori", "Category"),
    rupiah("turnover", "Omzet", "Turnover"),
    ownCount("orders", "Pesanan", "Orders"),
    count("quantity", "Barang terjual", "Goods sold"),
    ownCount("returns", "Retur", "Returns"),
    ownCount("active", "Pesantren penjual", "Pesantren that sold it"),
  ],
  sort: { column: "turnover", direction: "DESC" },
  key: "id",
  rows: (manager, ask) =>
    withSums(
      newQuery(manager)
        .select("s.category", "id")
        .addSelect("coalesce(min(c.name), 'Tanpa kategori')", "name")
        .addSelect("coalesce(min(c.top_name), 'Tanpa kategori')", "top_name")
        .addSelect(
          "count(distinct place.counted_as) filter (where s.orders > 0)",
          "active"
        )
        .from(SalesMonth, "s")
    )
      .innerJoin(
        Place.options.name,
        "place",
        "place.pesantren_id = s.pesantren_id"
      )
      .leftJoin(Category.options.name, "c", "c.handle = s.category")
      .where("s.month between :from and :to and s.level = 'leaf'")
      .andWhere("(:category = '' or :category in (c.handle, c.top))")
      .andWhere(withinAsk("place", ask))
      .groupBy("s.category")
      .setParameters(parametersOf(ask)),
}
