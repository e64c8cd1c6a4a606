import { Area } from "../read-models/entities/area"
import { SearchMonth } from "../read-models/entities/search-month"
import { parametersOf, withinAsk } from "./ask"
import { newQuery } from "./query"
import { coded, count, day, type ReportTable, text } from "./table"
import { NO_AREA_WORDS } from "./words"

/**
 * What was looked for in vain, by where: the kecamatan or the regency that was
 * chosen in the search. Without one it is for whoever sees the whole province. A
 * cohort, a stage and a category say nothing of searches.
 */
export const searches: ReportTable = {
  columns: [
    text("words", "Kata", "Words"),
    count("in_vain", "Tanpa hasil", "In vain"),
    count("searches", "Pencarian", "Searches"),
    coded("place", "Wilayah", "Area", NO_AREA_WORDS),
    day("last_at", "Terakhir tanpa hasil", "Last in vain"),
  ],
  sort: { column: "in_vain", direction: "DESC" },
  key: "id",
  ignores: ["cohort", "stage", "category"],
  rows: (manager, ask) =>
    newQuery(manager)
      .select("concat_ws(':', w.area, w.words)", "id")
      .addSelect("w.words", "words")
      .addSelect(
        "coalesce(min(area.name), nullif(w.area, ''), 'none')",
        "place"
      )
      .addSelect("sum(w.searches)", "searches")
      .addSelect("sum(w.in_vain)", "in_vain")
      .addSelect("max(w.last_at)", "last_at")
      .from(SearchMonth, "w")
      .leftJoin(Area.options.name, "area", "area.code = w.area")
      .where("w.month between :from and :to")
      .andWhere(withinAsk("w", ask))
      .groupBy("w.area")
      .addGroupBy("w.words")
      .having("sum(w.in_vain) > 0")
      .setParameters(parametersOf(ask)),
}
