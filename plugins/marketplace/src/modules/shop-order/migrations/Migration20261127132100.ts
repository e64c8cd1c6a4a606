import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127132100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "refused_freight" ("id" text not null, "shop_order_id" text not null, "order_id" text not null, "pesantren_id" text not null, "outward_freight" numeric not null, "return_freight" numeric not null, "bearer" text check ("bearer" in ('pesantren', 'fund')) not null, "ruled_bearer" text check ("ruled_bearer" in ('pesantren', 'fund')) not null, "note" text null, "decided_by" text null, "raw_outward_freight" jsonb not null, "raw_return_freight" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refused_freight_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refused_freight_deleted_at" ON "refused_freight" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refused_freight_shop_order_id_unique" ON "refused_freight" ("shop_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refused_freight_pesantren_id" ON "refused_freight" ("pesantren_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_tracking_number" ON "shop_order" ("tracking_number") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "refused_freight" cascade;`);
    this.addSql(`drop index if exists "IDX_shop_order_tracking_number";`);
  }

}
