import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What a notice said is kept as it came, whatever the code above it does: only
 * how work on it stands may change, and no row goes away.
 */
export class Migration20261126103400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_inbox_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'inbox_event keeps what was received'
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    this.addSql(`CREATE TRIGGER "TRG_inbox_event_facts" BEFORE UPDATE
      OF "id", "provider", "event_id", "kind", "reference", "payload", "received_at", "created_at", "deleted_at"
      ON "inbox_event" FOR EACH ROW
      WHEN ((OLD."id", OLD."provider", OLD."event_id", OLD."kind", OLD."reference", OLD."payload", OLD."received_at", OLD."created_at", OLD."deleted_at")
        IS DISTINCT FROM
        (NEW."id", NEW."provider", NEW."event_id", NEW."kind", NEW."reference", NEW."payload", NEW."received_at", NEW."created_at", NEW."deleted_at"))
      EXECUTE FUNCTION refuse_inbox_change();`)
    this.addSql(`CREATE TRIGGER "TRG_inbox_event_rows" BEFORE DELETE
      ON "inbox_event" FOR EACH ROW EXECUTE FUNCTION refuse_inbox_change();`)
    this.addSql(`CREATE TRIGGER "TRG_inbox_event_table" BEFORE TRUNCATE
      ON "inbox_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_inbox_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS "TRG_inbox_event_facts" ON "inbox_event";`)
    this.addSql(`DROP TRIGGER IF EXISTS "TRG_inbox_event_rows" ON "inbox_event";`)
    this.addSql(`DROP TRIGGER IF EXISTS "TRG_inbox_event_table" ON "inbox_event";`)
    this.addSql(`DROP FUNCTION IF EXISTS refuse_inbox_change();`)
  }
}
