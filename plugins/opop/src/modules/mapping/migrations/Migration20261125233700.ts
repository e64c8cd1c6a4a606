import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = {
  visit: "deleted_at,updated_at",
  intervention: "confirmed_by,confirmed_at,deleted_at,updated_at",
  stage_change: "deleted_at,updated_at",
}

/**
 * What happened in the field is written down once: only the columns named may
 * change (a draft is confirmed; what a workflow undoes is marked as removed),
 * and no row goes.
 */
export class Migration20261125233700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_field_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND
          to_jsonb(NEW) - string_to_array(TG_ARGV[0], ',')
          = to_jsonb(OLD) - string_to_array(TG_ARGV[0], ',')
        THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(`CREATE TRIGGER "TRG_${table}_rows" BEFORE UPDATE OR DELETE
        ON "${table}" FOR EACH ROW
        EXECUTE FUNCTION refuse_field_change('${columns}');`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES)) {
      this.addSql(`DROP TRIGGER IF EXISTS "TRG_${table}_rows" ON "${table}";`)
    }
    this.addSql(`DROP FUNCTION IF EXISTS refuse_field_change();`)
  }
}
