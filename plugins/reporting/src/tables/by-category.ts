import { Category } from "../read-models/entities/category"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { parametersOf, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"
import { withSums } from "./sales-source"
import { count, ownCount, type ReportTable, rupiah, text } from "./table"

/**
 * The months of each pesantren and leaf category added up, with the columns of
 * `SalesMonth`: so few rows are left that all else is quickly done.
 */
const allMonths = (query: Query): Query => {
  query
    .select("m.pesantren_id", "pesantren_id")
    .addSelect("m.category", "category")
    .from(SalesMonth, "m")
    .where("m.month between :from and :to and m.level = 'leaf'")
    .groupBy("m.pesantren_id")
    .addGroupBy("m.category")
  for (const sum of ["amount", "orders", "quantity", "returns"])
    query.addSelect(`sum(m.${sum})`, sum)
  return query
}

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
        .from(allMonths, "s")
    )
      .innerJoin(
        Place.options.name,
        "place",
        "place.pesantren_id = s.pesantren_id"
      )
      .leftJoin(Category.options.name, "c", "c.handle = s.category")
      .where("(:category = '' or :category in (c.handle, c.top))")
      .andWhere(withinAsk("place", ask))
      .groupBy("s.category")
      .setParameters(parametersOf(ask)),
}
