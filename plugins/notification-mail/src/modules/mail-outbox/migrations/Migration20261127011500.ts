import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127011500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "kept_mail" drop constraint if exists "kept_mail_key_unique";`);
    this.addSql(`create table if not exists "kept_mail" ("id" text not null, "key" text not null, "template" text not null, "to" text null, "resource_type" text not null, "resource_id" text not null, "content" text null, "state" text check ("state" in ('kept', 'sent', 'given_up')) not null default 'kept', "attempts" integer not null default 0, "next_at" timestamptz null, "good_until" timestamptz not null, "last_error" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kept_mail_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_kept_mail_deleted_at" ON "kept_mail" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kept_mail_key_unique" ON "kept_mail" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_kept_mail_next_at" ON "kept_mail" ("next_at") WHERE state = 'kept' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_kept_mail_created_at" ON "kept_mail" ("created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "kept_mail" cascade;`);
  }

}
