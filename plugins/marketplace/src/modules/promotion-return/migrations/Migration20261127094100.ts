import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127094100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "promotion_return" drop constraint if exists "promotion_return_order_id_unique";`);
    this.addSql(`create table if not exists "promotion_return" ("id" text not null, "order_id" text not null, "state" text check ("state" in ('given_back', 'taken_again')) not null, "uses" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "promotion_return_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_promotion_return_deleted_at" ON "promotion_return" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_promotion_return_order_id_unique" ON "promotion_return" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "promotion_return" cascade;`);
  }

}
