import { Place } from "../read-models/entities/place"
import { ProductMonth } from "../read-models/entities/product-month"
import { SoldProduct } from "../read-models/entities/sold-product"
import { parametersOf, withinAsk } from "./ask"
import { newQuery } from "./query"
import { count, day, ownCount, type ReportTable, rupiah, text } from "./table"

/** Months of a period put together, before anything is joined to them. */
const soldInPeriod = (from: typeof ProductMonth) =>
  `(select m.pesantren_id, m.product_id, sum(m.amount) as turnover,
     sum(m.quantity) as quantity, sum(m.orders) as orders,
     max(m.last_sold_at) as last_sold
   from ${String(from.options.schema)}.${from.options.name} m
   where m.month between :from and :to
   group by m.pesantren_id, m.product_id)`

/** What was sold of each product. An order of several products is counted in each. */
export const byProduct: ReportTable = {
  columns: [
    text("name", "Barang", "Product"),
    rupiah("turnover", "Omzet", "Turnover"),
    count("quantity", "Barang terjual", "Goods sold"),
    ownCount("orders", "Pesanan", "Orders"),
    day("last_sold", "Terakhir sampai", "Last delivered"),
    text("maker", "Pesantren", "Pesantren"),
    text("district", "Kecamatan", "District"),
    text("category", "Kategori", "Category"),
  ],
  sort: { column: "turnover", direction: "DESC" },
  key: "id",
  rows: (manager, ask) =>
    newQuery(manager)
      .select("concat_ws(':', s.pesantren_id, s.product_id)", "id")
      .addSelect("g.listing_id", "listing_id")
      .addSelect("g.name", "name")
      .addSelect("s.turnover", "turnover")
      .addSelect("s.quantity", "quantity")
      .addSelect("s.orders", "orders")
      .addSelect("s.last_sold", "last_sold")
      .addSelect("place.name", "maker")
      .addSelect("place.district", "district")
      .addSelect("coalesce(g.category_name, 'Tanpa kategori')", "category")
      .from(soldInPeriod(ProductMonth), "s")
      .innerJoin(
        Place.options.name,
        "place",
        "place.pesantren_id = s.pesantren_id"
      )
      .innerJoin(
        SoldProduct.options.name,
        "g",
        "g.pesantren_id = s.pesantren_id and g.product_id = s.product_id"
      )
      .where("(:category = '' or :category in (g.category, g.top))")
      .andWhere(withinAsk("place", ask))
      .setParameters(parametersOf(ask)),
}
