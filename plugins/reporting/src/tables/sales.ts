import { CategoryEntry } from "../read-models/entities/category-entry"
import { Place } from "../read-models/entities/place"
import { SaleEntry } from "../read-models/entities/sale-entry"
import { type Ask, parametersOf, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"
import {
  coded,
  count,
  moment,
  month,
  type ReportTable,
  rupiah,
  text,
} from "./table"
import { SALE_KIND_WORDS } from "./words"

/** Whole parts; of a chosen category its goods alone, so that rows add up to its sum. */
const entriesOf = (query: Query, { category }: Ask): Query =>
  category
    ? query
        .select(
          "concat_ws(':', e.shop_order_id, e.kind, extract(epoch from e.at), e.category)",
          "id"
        )
        .from(CategoryEntry, "e")
        .where(
          category.level === "top"
            ? "e.top = :category"
            : "e.category = :category"
        )
    : query.select("e.id", "id").from(SaleEntry, "e").where("true")

/** The rows behind every sum of money. */
export const sales: ReportTable = {
  columns: [
    moment("at", "Waktu", "Time"),
    month("month", "Bulan", "Month"),
    text("number", "Pesanan", "Order"),
    coded("kind", "Jenis", "Kind", SALE_KIND_WORDS),
    text("name", "Pesantren", "Pesantren"),
    text("district", "Kecamatan", "District"),
    text("regency", "Kabupaten/kota", "Regency"),
    rupiah("turnover", "Omzet", "Turnover"),
    count("quantity", "Barang", "Goods"),
  ],
  sort: { column: "at", direction: "DESC" },
  key: "id",
  isPlain: true,
  rows: (manager, ask) =>
    entriesOf(newQuery(manager), ask)
      .addSelect("e.shop_order_id", "shop_order_id")
      .addSelect("e.at", "at")
      .addSelect("to_char(e.month, 'YYYY-MM')", "month")
      .addSelect("e.number", "number")
      .addSelect("e.kind", "kind")
      .addSelect("place.name", "name")
      .addSelect("place.district", "district")
      .addSelect("place.regency", "regency")
      .addSelect("e.amount", "turnover")
      .addSelect("e.quantity", "quantity")
      .innerJoin(
        Place.options.name,
        "place",
        "place.pesantren_id = e.pesantren_id"
      )
      .andWhere("e.month between :from and :to")
      .andWhere(withinAsk("place", ask))
      .setParameters(parametersOf(ask)),
}
