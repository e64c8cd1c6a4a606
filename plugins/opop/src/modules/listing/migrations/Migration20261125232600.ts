import { Migration } from "@medusajs/framework/mikro-orm/migrations"

type Rule = [
  category: string,
  grams: number,
  range: "N" | "J" | "R" | "K",
  keepsDays: number | null,
  maxLeadDays: number,
  /** Must be told; buyers have a right to know it (UU 8/1999, Art. 8). */
  required: string[],
]

const EATEN = ["net", "ingredients", "keeps_days", "storage"]
const FRESH = ["net", "keeps_days", "storage"]
const CARE = ["net", "ingredients", "keeps_days"]
const MADE = ["ingredients"]

/** The handbook's table of categories (DOMAIN 4). */
const RULES: Rule[] = [
  ["camilan-keripik", 200, "N", 120, 0, EATEN],
  ["kue-roti", 450, "J", 14, 3, EATEN],
  ["lauk-kering", 200, "N", 180, 0, EATEN],
  ["makanan-beku", 900, "R", 90, 2, EATEN],
  ["sambal-bumbu", 300, "N", 180, 0, EATEN],
  ["madu-gula-selai", 600, "N", 365, 0, EATEN],
  ["siap-masak", 400, "N", 180, 0, EATEN],
  ["kopi", 250, "N", 365, 0, EATEN],
  ["teh", 120, "N", 365, 0, EATEN],
  ["minuman-serbuk", 250, "N", 365, 0, EATEN],
  ["susu-olahan", 500, "R", 7, 1, EATEN],
  ["beras-biji", 5200, "J", 180, 0, ["net"]],
  ["sayur-umbi", 1200, "R", 5, 2, FRESH],
  ["buah", 600, "R", 5, 2, FRESH],
  ["jamur", 400, "R", 4, 2, FRESH],
  ["tanaman", 900, "J", null, 7, []],
  ["ikan-hidup", 1500, "K", 1, 2, ["net"]],
  ["ikan-segar", 1200, "K", 2, 1, FRESH],
  ["benih-ikan", 3000, "K", 1, 7, ["net"]],
  ["telur", 700, "R", 14, 0, ["net", "keeps_days"]],
  ["ternak", 25000, "K", null, 30, ["net"]],
  ["pakan-pupuk", 3000, "J", 365, 0, ["net", "ingredients"]],
  ["koko-sarung", 400, "N", null, 7, MADE],
  ["gamis-jilbab", 400, "N", null, 7, MADE],
  ["peci", 150, "N", null, 7, MADE],
  ["mukena-sajadah", 600, "N", null, 7, MADE],
  ["konveksi", 700, "N", null, 30, MADE],
  ["anyaman", 700, "N", null, 14, MADE],
  ["kaligrafi", 1200, "N", null, 14, MADE],
  ["rajut-tas", 350, "N", null, 7, MADE],
  ["kayu", 1200, "N", null, 14, MADE],
  ["suvenir", 300, "N", null, 7, MADE],
  ["kitab-buku", 300, "N", null, 7, []],
  ["mushaf", 400, "N", null, 0, []],
  ["tasbih", 100, "N", null, 7, MADE],
  ["alat-tulis", 600, "N", null, 0, []],
  ["sabun-lotion", 150, "N", 730, 0, CARE],
  ["minyak-herbal", 150, "N", 730, 0, CARE],
  ["parfum", 80, "N", 730, 0, CARE],
  ["kebersihan", 900, "J", 730, 0, ["net", "ingredients"]],
]

/** Asked for everywhere; a story is what these goods cost more for. */
const ASKED = [
  ...["net", "ingredients", "keeps_days", "storage"],
  ...["maker_unit", "story"],
]

const attributesOf = ([, , , keepsDays, , required]: Rule) =>
  ASKED.filter(
    (key) =>
      required.includes(key) ||
      keepsDays !== null ||
      !["keeps_days", "storage"].includes(key)
  ).map((key) => ({ key, is_required: required.includes(key) }))

/** What categories ask and propose, from the first day on. */
export class Migration20261125232600 extends Migration {
  override async up(): Promise<void> {
    for (const rule of RULES) {
      const [category, grams, range, keepsDays, maxLeadDays] = rule
      this.addSql(
        `insert into "category_rule" ("id", "category", "valid_from", "attributes", "default_grams", "default_range", "keeps_days", "max_lead_days")
         values ('ctr_${category}', '${category}', '2026-01-01T00:00:00Z', '${JSON.stringify(attributesOf(rule))}', ${grams}, '${range}', ${keepsDays ?? "null"}, ${maxLeadDays})
         on conflict do nothing;`
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "category_rule" where "id" like 'ctr_%';`)
  }
}
