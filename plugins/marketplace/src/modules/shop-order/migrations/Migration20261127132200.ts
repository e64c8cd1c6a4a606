import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const FACTS = [
  ...["id", "shop_order_id", "order_id", "pesantren_id", "outward_freight"],
  ...["return_freight", "bearer", "ruled_bearer", "note", "decided_by"],
  "created_at",
]

/**
 * What was decided about a freight stays as it was. A take-back that is undone
 * takes its row back by `deleted_at`, once.
 */
export class Migration20261127132200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "refused_freight" ADD CONSTRAINT "CHK_refused_freight_money"
      CHECK (outward_freight >= 0 AND return_freight BETWEEN 0 AND 2000000);`)
    this.addSql(`ALTER TABLE "refused_freight" ADD CONSTRAINT "CHK_refused_freight_note"
      CHECK (bearer = ruled_bearer OR note IS NOT NULL);`)
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_freight_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'refused_freight is append-only'
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    const old = FACTS.map((fact) => `OLD."${fact}"`).join(", ")
    const fresh = FACTS.map((fact) => `NEW."${fact}"`).join(", ")
    this.addSql(`CREATE TRIGGER "TRG_refused_freight_facts" BEFORE UPDATE
      ON "refused_freight" FOR EACH ROW
      WHEN (OLD.deleted_at IS NOT NULL OR (${old}) IS DISTINCT FROM (${fresh}))
      EXECUTE FUNCTION refuse_freight_change();`)
    this.addSql(`CREATE TRIGGER "TRG_refused_freight_rows" BEFORE DELETE
      ON "refused_freight" FOR EACH ROW EXECUTE FUNCTION refuse_freight_change();`)
    this.addSql(`CREATE TRIGGER "TRG_refused_freight_table" BEFORE TRUNCATE
      ON "refused_freight" FOR EACH STATEMENT EXECUTE FUNCTION refuse_freight_change();`)
  }

  override async down(): Promise<void> {
    for (const trigger of ["facts", "rows", "table"])
      this.addSql(
        `DROP TRIGGER IF EXISTS "TRG_refused_freight_${trigger}" ON "refused_freight";`
      )
    this.addSql(`DROP FUNCTION IF EXISTS refuse_freight_change();`)
    for (const name of ["money", "note"])
      this.addSql(
        `ALTER TABLE "refused_freight" DROP CONSTRAINT IF EXISTS "CHK_refused_freight_${name}";`
      )
  }
}
