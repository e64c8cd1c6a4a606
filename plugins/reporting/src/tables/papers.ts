import { Place } from "../read-models/entities/place"
import {
  Goods,
  PAPER_STANDINGS,
  PaperNeed,
  PaperStanding,
} from "../read-models/entities/papers"
import { type Ask, parametersOf, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"
import { count, OF_NOW, type ReportTable, text } from "./table"
import { PAPER_NAMES } from "./words"

/** The name of a kind of paper, as it is printed on it. */
const nameOf = (kind: string) =>
  `case ${kind} ${Object.entries(PAPER_NAMES)
    .map(([code, name]) => `when '${code}' then '${name}'`)
    .join(" ")} else ${kind} end`

const namesOf = (kind: string) =>
  `string_agg(distinct ${nameOf(kind)}, ', ' order by ${nameOf(kind)})`

const joinPlace = (query: Query, rows: string, ask: Ask) =>
  query
    .innerJoin(
      Place.options.name,
      "place",
      `place.pesantren_id = ${rows}.pesantren_id`
    )
    .where(withinAsk("place", ask))

/** Which kinds of papers each pesantren has, by how they stand. */
function papersOf(query: Query, ask: Ask): Query {
  joinPlace(
    query.select("place.counted_as", "home_id").from(PaperStanding, "p"),
    ...(["p", ask] as const)
  ).groupBy("place.counted_as")
  for (const standing of PAPER_STANDINGS)
    query.addSelect(
      `${namesOf("p.kind")} filter (where p.standing = '${standing}')`,
      standing
    )
  return query
}

/** What is asked of each pesantren, once for each kind and entry that counts as it. */
const needsOf = (query: Query, ask: Ask): Query =>
  joinPlace(
    query
      .select("place.counted_as", "home_id")
      .addSelect("n.kind", "kind")
      .addSelect("n.kinds", "kinds")
      .distinct(true)
      .from(PaperNeed, "n"),
    ...(["n", ask] as const)
  )

/** Papers that each pesantren has shown, whatever became of them. */
const shownBy = (query: Query, ask: Ask): Query =>
  joinPlace(
    query
      .select("place.counted_as", "home_id")
      .addSelect("array_agg(distinct p.kind)", "kinds")
      .from(PaperStanding, "p"),
    ...(["p", ask] as const)
  ).groupBy("place.counted_as")

/** Kinds that are asked of a pesantren and that it has never shown. */
const missingOf = (query: Query, ask: Ask): Query =>
  query
    .select("need.home_id", "home_id")
    .addSelect(namesOf("need.kind"), "missing")
    .from((sub: Query) => needsOf(sub, ask), "need")
    .leftJoin(
      (sub: Query) => shownBy(sub, ask),
      "shown",
      "shown.home_id = need.home_id"
    )
    .where("not coalesce(need.kinds && shown.kinds, false)")
    .groupBy("need.home_id")

const goodsOf = (query: Query, ask: Ask): Query =>
  joinPlace(
    query
      .select("place.counted_as", "home_id")
      .addSelect("sum(g.listed)", "listed")
      .addSelect("sum(g.waiting)", "waiting")
      .from(Goods, "g"),
    ...(["g", ask] as const)
  ).groupBy("place.counted_as")

const joined = (query: Query, ask: Ask): Query => {
  const parts = { goods: goodsOf, papers: papersOf, lacks: missingOf }
  for (const [name, part] of Object.entries(parts))
    query.leftJoin(
      (sub: Query) => part(sub, ask),
      name,
      `${name}.home_id = home.pesantren_id`
    )
  return query
}

/**
 * Goods and papers of each pesantren that has any, or needs some, as things are
 * now, whatever months are chosen.
 */
export const papers: ReportTable = {
  columns: [
    text("name", "Pesantren", "Pesantren"),
    text("missing", "Belum ada", "Missing"),
    text("expired", "Sudah habis", "Lapsed"),
    text("lapsing", "Habis ≤ 30 hari", "Lapsing in 30 days"),
    text("refused", "Ditolak", "Refused"),
    text("pending", "Menunggu diperiksa", "Waiting"),
    text("valid", "Berlaku", "Valid"),
    count("listed", "Produk tayang", "Products on sale"),
    count("waiting", "Produk menunggu", "Products waiting"),
    text("district", "Kecamatan", "District"),
  ],
  sort: { column: "name", direction: "ASC" },
  key: "id",
  ignores: OF_NOW,
  isLive: true,
  rows: (manager, ask) =>
    joined(
      newQuery(manager)
        .select("home.pesantren_id", "id")
        .addSelect("home.name", "name")
        .addSelect("home.district", "district")
        .addSelect("lacks.missing", "missing")
        .addSelect("papers.expired", "expired")
        .addSelect("papers.lapsing", "lapsing")
        .addSelect("papers.refused", "refused")
        .addSelect("papers.pending", "pending")
        .addSelect("papers.valid", "valid")
        .addSelect("coalesce(goods.listed, 0)", "listed")
        .addSelect("coalesce(goods.waiting, 0)", "waiting")
        .from(Place, "home"),
      ask
    )
      .where("home.is_counted")
      .andWhere(
        "coalesce(goods.home_id, papers.home_id, lacks.home_id) is not null"
      )
      .andWhere(withinAsk("home", ask))
      .setParameters(parametersOf(ask)),
}
