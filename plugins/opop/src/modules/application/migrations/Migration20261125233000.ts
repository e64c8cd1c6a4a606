import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { FIRST_TERMS, FIRST_TERMS_VERSION } from "../../../lib/first-terms"

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

/**
 * What the queue is searched and sorted by (a part of the name, the beginning
 * of an area's code, the time of waiting), and the terms that a new marketplace begins with.
 */
export class Migration20261125233000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_name_trigram" ON "application" USING gin ("name" gin_trgm_ops);`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_district_prefix" ON "application" ("district_code" text_pattern_ops, "state", "submitted_at") WHERE deleted_at IS NULL AND submitted_at IS NOT NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_application_waiting" ON "application" ("submitted_at", "id") WHERE deleted_at IS NULL AND submitted_at IS NOT NULL;`
    )
    for (const { document, id, en } of FIRST_TERMS) {
      const values = [
        `terms_${document}_${FIRST_TERMS_VERSION.replaceAll("-", "")}`,
        ...[document, FIRST_TERMS_VERSION, id.title, en.title],
        id.paragraphs.join("\n\n"),
        en.paragraphs.join("\n\n"),
        `${FIRST_TERMS_VERSION}T00:00:00+07:00`,
      ]
      this.addSql(
        `INSERT INTO "terms_version" ("id", "document", "version", "title", "title_en", "body", "body_en", "valid_from")
         VALUES (${values.map(text).join(", ")}) ON CONFLICT DO NOTHING;`
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_application_name_trigram";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_application_district_prefix";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_application_waiting";`)
    this.addSql(
      `DELETE FROM "terms_version" WHERE "version" = ${text(FIRST_TERMS_VERSION)};`
    )
  }
}
