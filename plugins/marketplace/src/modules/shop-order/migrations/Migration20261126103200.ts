import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Long before the first order, so that every order has rules. */
const FROM = "2026-01-01T00:00:00Z"

type Deadline = [
  kind: string,
  days: number,
  unit: "working" | "calendar",
  remindDays: number,
]

/** The first rules; the office changes them with rows of a later date. */
const DEADLINES: Deadline[] = [
  ["process", 2, "working", 1],
  ["ship", 2, "working", 1],
  // After the last day that the courier was given.
  ["receive", 7, "calendar", 2],
  // Art. 69 of PP 80/2019 asks for two working days at least.
  ["complete", 3, "working", 0],
]

type Holiday = [day: string, id: string, en: string]

/**
 * Days that do not move with a decree, and the two great ones by the calendar
 * Umm al-Qura; the administrator adds the rest when the decree of the three
 * ministers is out.
 */
const HOLIDAYS: Holiday[] = [
  ["2026-12-25", "Hari Raya Natal", "Christmas Day"],
  ["2027-01-01", "Tahun Baru", "New Year's Day"],
  ["2027-03-09", "Idulfitri 1448 H, hari pertama", "Eid al-Fitr, first day"],
  ["2027-03-10", "Idulfitri 1448 H, hari kedua", "Eid al-Fitr, second day"],
  ["2027-05-01", "Hari Buruh Internasional", "Labour Day"],
  ["2027-05-16", "Iduladha 1448 H", "Eid al-Adha"],
  ["2027-06-01", "Hari Lahir Pancasila", "Pancasila Day"],
  ["2027-08-17", "Hari Kemerdekaan", "Independence Day"],
  ["2027-12-25", "Hari Raya Natal", "Christmas Day"],
]

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

export class Migration20261126103200 extends Migration {
  override async up(): Promise<void> {
    for (const [kind, days, unit, remindDays] of DEADLINES)
      this.addSql(
        `insert into "order_deadline" ("id", "kind", "days", "unit", "remind_days", "weekdays_off", "valid_from")
         values ('oddl_first_${kind}', '${kind}', ${days}, '${unit}', ${remindDays}, '{5}', '${FROM}')
         on conflict do nothing;`
      )
    for (const [day, id, en] of HOLIDAYS)
      this.addSql(
        `insert into "public_holiday" ("id", "day", "name_id", "name_en")
         values ('phol_${day.replaceAll("-", "")}', '${day}', ${quoted(id)}, ${quoted(en)})
         on conflict do nothing;`
      )
  }

  override async down(): Promise<void> {
    this.addSql(
      `delete from "order_deadline" where "id" like 'oddl_first_%' and "valid_from" = '${FROM}';`
    )
    for (const [day] of HOLIDAYS)
      this.addSql(
        `delete from "public_holiday" where "id" = 'phol_${day.replaceAll("-", "")}';`
      )
  }
}
