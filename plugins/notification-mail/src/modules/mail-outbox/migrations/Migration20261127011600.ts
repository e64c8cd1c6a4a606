import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was told before there was an outbox is not told again: Medusa's own
 * table knows its keys. In a new database there is nothing to take over, and
 * maybe no such table yet.
 */
export class Migration20261127011600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`DO $$ BEGIN
      IF to_regclass('notification') IS NOT NULL THEN
        INSERT INTO "kept_mail" ("id", "key", "template", "resource_type", "resource_id",
          "state", "attempts", "good_until", "sent_at", "created_at")
        SELECT 'kmail_' || gen_random_uuid(), n."idempotency_key", coalesce(n."template", ''),
          coalesce(n."resource_type", ''), coalesce(n."resource_id", ''),
          'sent', 1, n."created_at", n."updated_at", n."created_at"
        FROM "notification" n
        WHERE n."idempotency_key" IS NOT NULL AND n."channel" = 'email'
          AND n."status" <> 'failure' AND n."deleted_at" IS NULL
        ON CONFLICT ("key") WHERE deleted_at IS NULL DO NOTHING;
      END IF;
    END $$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`DELETE FROM "kept_mail" WHERE "good_until" = "created_at";`)
  }
}
