import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127114200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "courier_notice" ("id" text not null, "courier" text not null, "external_id" text not null, "what" text not null, "received_at" timestamptz not null, "state" text check ("state" in ('waiting', 'done', 'failed')) not null default 'waiting', "attempts" integer not null default 0, "repeats" integer not null default 0, "next_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_notice_deleted_at" ON "courier_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_notice_courier_external_id_what_unique" ON "courier_notice" ("courier", "external_id", "what") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_notice_next_at" ON "courier_notice" ("next_at") WHERE state = 'waiting' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_notice_received_at" ON "courier_notice" ("received_at") WHERE state = 'done' and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "courier_notice" cascade;`);
  }

}
