import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "paid_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"

const CHECKS = [
  ["cod_settlement_row", "CHK_cod_settlement_row_gross", "gross > 0"],
  ["cod_settlement_row", "CHK_cod_settlement_row_fee", "fee BETWEEN 0 AND gross"],
  ["cod_settlement_row", "CHK_cod_settlement_row_net", "net >= 0"],
  ["cod_settlement_row", "CHK_cod_settlement_row_day", DAY],
  [
    "cod_settlement_row",
    "CHK_cod_settlement_row_waits",
    "state NOT IN ('waiting', 'set_aside') OR reason IS NOT NULL",
  ],
  [
    "cod_settlement_row",
    "CHK_cod_settlement_row_matched",
    "state <> 'matched' OR (payment_id IS NOT NULL AND shop_order_id IS NOT NULL AND order_id IS NOT NULL)",
  ],
  [
    "cod_settlement_row",
    "CHK_cod_settlement_row_aside",
    "state <> 'set_aside' OR (note IS NOT NULL AND decided_by IS NOT NULL)",
  ],
] as const

/** What the file said; where a row stands may change until it is matched. */
const FACTS = [
  ...["id", "settlement_id", "line", "courier_key", "tracking_number"],
  ...["gross", "fee", "net", "paid_on", "reference", "nth", "created_at"],
  "deleted_at",
]

/** What a courier said is never changed, nor which payment it was used for. */
export class Migration20261127131800 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, rule] of CHECKS) {
      this.addSql(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" CHECK (${rule});`
      )
    }
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_settlement_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    const old = FACTS.map((fact) => `OLD."${fact}"`).join(", ")
    const fresh = FACTS.map((fact) => `NEW."${fact}"`).join(", ")
    this.addSql(`CREATE TRIGGER "TRG_cod_settlement_rows" BEFORE UPDATE OR DELETE
      ON "cod_settlement" FOR EACH ROW EXECUTE FUNCTION refuse_settlement_change();`)
    this.addSql(`CREATE TRIGGER "TRG_cod_settlement_row_facts" BEFORE UPDATE
      ON "cod_settlement_row" FOR EACH ROW
      WHEN (OLD.state = 'matched' OR (${old}) IS DISTINCT FROM (${fresh}))
      EXECUTE FUNCTION refuse_settlement_change();`)
    this.addSql(`CREATE TRIGGER "TRG_cod_settlement_row_rows" BEFORE DELETE
      ON "cod_settlement_row" FOR EACH ROW EXECUTE FUNCTION refuse_settlement_change();`)
    for (const table of ["cod_settlement", "cod_settlement_row"])
      this.addSql(`CREATE TRIGGER "TRG_${table}_table" BEFORE TRUNCATE
        ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_settlement_change();`)
  }

  override async down(): Promise<void> {
    for (const [table, trigger] of [
      ["cod_settlement", "TRG_cod_settlement_rows"],
      ["cod_settlement", "TRG_cod_settlement_table"],
      ["cod_settlement_row", "TRG_cod_settlement_row_facts"],
      ["cod_settlement_row", "TRG_cod_settlement_row_rows"],
      ["cod_settlement_row", "TRG_cod_settlement_row_table"],
    ])
      this.addSql(`DROP TRIGGER IF EXISTS "${trigger}" ON "${table}";`)
    this.addSql(`DROP FUNCTION IF EXISTS refuse_settlement_change();`)
    for (const [table, name] of CHECKS) {
      this.addSql(
        `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS "${name}";`
      )
    }
  }
}
