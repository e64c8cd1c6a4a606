import { Category } from "../read-models/entities/category"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { type Ask, parametersOf, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"
import { addSums, withSums } from "./sales-source"
import { count, ownCount, type ReportTable, rupiah, text } from "./table"

/** What each pesantren sold of each leaf category: to count it once, it is added up first. */
const soldByEach = (query: Query, ask: Ask): Query =>
  withSums(query.select("s.category", "category"))
    .from(SalesMonth, "s")
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
    .addGroupBy("place.counted_as")

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
    addSums(
      newQuery(manager)
        .select("sold.category", "id")
        .addSelect("coalesce(min(c.name), 'Tanpa kategori')", "name")
        .addSelect("coalesce(min(c.top_name), 'Tanpa kategori')", "top_name")
        .addSelect("count(*) filter (where sold.orders > 0)", "active")
    )
      .from((sub: Query) => soldByEach(sub, ask), "sold")
      .leftJoin(Category.options.name, "c", "c.handle = sold.category")
      .groupBy("sold.category")
      .setParameters(parametersOf(ask)),
}
