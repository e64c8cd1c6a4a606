import { parametersOf } from "./ask"
import { aboutHelp, helpWithSales, othersByMonth } from "./help-source"
import { coded, count, money, ownCount, type ReportTable } from "./table"
import { CAUSE_NOTE, HELP_WORDS } from "./words"

const meanOfWhole = (amount: string) =>
  `round(avg(${amount}) filter (where help.is_whole))`

/**
 * Interventions of the period by kind. Turnover is the mean of those with six
 * whole months after them alone, before and after; beside it the mean of
 * pesantren without any, over the same months. No proof of cause.
 */
export const helpByKind: ReportTable = {
  columns: [
    coded("kind", "Jenis", "Kind", HELP_WORDS),
    count("held", "Diberikan", "Given"),
    ownCount("homes", "Pesantren peserta", "Pesantren that took part"),
    count("whole", "Sudah 6 bulan", "Six months over"),
    count("running", "Belum 6 bulan", "Not six months yet"),
    money(
      "before",
      "Rata-rata omzet 6 bulan sebelum",
      "Mean turnover 6 months before"
    ),
    money(
      "after",
      "Rata-rata omzet 6 bulan sesudah",
      "Mean turnover 6 months after"
    ),
    money("others_before", "Tanpa bantuan, sebelum", "Without help, before"),
    money("others_after", "Tanpa bantuan, sesudah", "Without help, after"),
  ],
  sort: { column: "held", direction: "DESC" },
  key: "kind",
  note: CAUSE_NOTE,
  rows: (manager, ask) =>
    aboutHelp(manager, ask)
      .select("help.kind", "kind")
      .addSelect("count(*)", "held")
      .addSelect("count(distinct help.home_id)", "homes")
      .addSelect("count(*) filter (where help.is_whole)", "whole")
      .addSelect("count(*) filter (where not help.is_whole)", "running")
      .addSelect(meanOfWhole("help.before"), "before")
      .addSelect(meanOfWhole("help.after"), "after")
      .addSelect(meanOfWhole("others.before"), "others_before")
      .addSelect(meanOfWhole("others.after"), "others_after")
      .from(helpWithSales, "help")
      .leftJoin(othersByMonth, "others", "others.month = help.month")
      .groupBy("help.kind")
      .setParameters(parametersOf(ask)),
}
