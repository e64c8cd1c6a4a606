import { Place } from "../read-models/entities/place"
import { parametersOf, withinAsk } from "./ask"
import { aboutHelp, helpWithSales, othersByMonth } from "./help-source"
import { coded, day, money, type ReportTable, text } from "./table"
import { CAUSE_NOTE, HELP_WORDS, SPAN_WORDS } from "./words"

/**
 * Each intervention of the period, with what its pesantren sold in the six whole
 * months before and after, and what those without help did in the same months.
 * No proof that the one came from the other.
 */
export const helpByPesantren: ReportTable = {
  columns: [
    text("name", "Pesantren", "Pesantren"),
    coded("kind", "Jenis", "Kind", HELP_WORDS),
    day("held_on", "Tanggal", "Day"),
    coded("span", "Bulan sesudahnya", "Months after", SPAN_WORDS),
    money("before", "Omzet 6 bulan sebelum", "Turnover 6 months before"),
    money("after", "Omzet 6 bulan sesudah", "Turnover 6 months after"),
    money("others_before", "Tanpa bantuan, sebelum", "Without help, before"),
    money("others_after", "Tanpa bantuan, sesudah", "Without help, after"),
    text("title", "Kegiatan", "What it was"),
    text("district", "Kecamatan", "District"),
  ],
  sort: { column: "held_on", direction: "DESC" },
  key: "id",
  note: CAUSE_NOTE,
  rows: (manager, ask) =>
    aboutHelp(manager, ask)
      .select("help.id", "id")
      .addSelect("home.pesantren_id", "home_id")
      .addSelect("home.name", "name")
      .addSelect("home.district", "district")
      .addSelect("help.kind", "kind")
      .addSelect("help.title", "title")
      .addSelect(
        "help.held_on::timestamp at time zone 'Asia/Jakarta'",
        "held_on"
      )
      .addSelect(
        "case when help.is_whole then 'whole' else 'running' end",
        "span"
      )
      .addSelect("help.before", "before")
      .addSelect("help.after", "after")
      .addSelect("round(others.before)", "others_before")
      .addSelect("round(others.after)", "others_after")
      .from(helpWithSales, "help")
      .innerJoin(Place.options.name, "home", "home.pesantren_id = help.home_id")
      .leftJoin(othersByMonth, "others", "others.month = help.month")
      .where(withinAsk("home", ask))
      .setParameters(parametersOf(ask)),
}
