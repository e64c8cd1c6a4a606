import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126080600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "known_difference" drop constraint if exists "known_difference_one_id_other_id_unique";`
    )
    this.addSql(
      `create table if not exists "known_difference" ("id" text not null, "one_id" text not null, "other_id" text not null, "officer_id" text null, "officer_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "known_difference_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_known_difference_deleted_at" ON "known_difference" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_known_difference_one_id_other_id_unique" ON "known_difference" ("one_id", "other_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "pesantren_record" add column if not exists "landmark" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_record_duplicate_of" ON "pesantren_record" ("duplicate_of") WHERE duplicate_of IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "known_difference" cascade;`)

    this.addSql(`drop index if exists "IDX_pesantren_record_duplicate_of";`)
    this.addSql(
      `alter table if exists "pesantren_record" drop column if exists "landmark";`
    )
  }
}
