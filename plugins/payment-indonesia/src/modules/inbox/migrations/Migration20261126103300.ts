import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126103300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "inbox_event" drop constraint if exists "inbox_event_provider_event_id_unique";`);
    this.addSql(`create table if not exists "inbox_event" ("id" text not null, "provider" text not null, "event_id" text not null, "kind" text not null, "reference" text not null, "payload" text not null, "received_at" timestamptz not null, "state" text check ("state" in ('received', 'done', 'failed', 'dead', 'ignored')) not null default 'received', "attempts" integer not null default 0, "repeats" integer not null default 0, "next_attempt_at" timestamptz null, "error" text null, "result" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbox_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_deleted_at" ON "inbox_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inbox_event_provider_event_id_unique" ON "inbox_event" ("provider", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_provider_reference" ON "inbox_event" ("provider", "reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_next_attempt_at" ON "inbox_event" ("next_attempt_at") WHERE state = 'received' and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "inbox_event" cascade;`);
  }

}
