import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126103000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_order_line" drop constraint if exists "shop_order_line_line_item_id_unique";`);
    this.addSql(`alter table if exists "shop_order" drop constraint if exists "shop_order_courier_tracking_number_unique";`);
    this.addSql(`alter table if exists "shop_order" drop constraint if exists "shop_order_number_unique";`);
    this.addSql(`alter table if exists "shop_order" drop constraint if exists "shop_order_order_id_pesantren_id_unique";`);
    this.addSql(`alter table if exists "public_holiday" drop constraint if exists "public_holiday_day_unique";`);
    this.addSql(`alter table if exists "order_deadline" drop constraint if exists "order_deadline_kind_valid_from_unique";`);
    this.addSql(`create table if not exists "order_deadline" ("id" text not null, "kind" text check ("kind" in ('process', 'ship', 'receive', 'complete')) not null, "days" integer not null, "unit" text check ("unit" in ('working', 'calendar')) not null, "remind_days" integer not null default 0, "weekdays_off" text[] not null, "valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_deadline_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_deadline_deleted_at" ON "order_deadline" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_deadline_kind_valid_from_unique" ON "order_deadline" ("kind", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "public_holiday" ("id" text not null, "day" text not null, "name_id" text not null, "name_en" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "public_holiday_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_public_holiday_deleted_at" ON "public_holiday" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_public_holiday_day_unique" ON "public_holiday" ("day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_order" ("id" text not null, "order_id" text not null, "pesantren_id" text not null, "number" text not null, "customer_id" text null, "state" text check ("state" in ('waiting_payment', 'to_process', 'processing', 'shipped', 'delivered', 'completed', 'cancelled', 'return_requested', 'returning', 'returned')) not null default 'waiting_payment', "goods" numeric not null, "shipping" numeric not null, "discount" numeric not null, "total" numeric not null, "order_total" numeric not null, "service" text not null, "zone" text null, "weight_grams" integer not null, "days_min" integer null, "days_max" integer null, "lead_days" integer not null default 0, "courier" text null, "tracking_number" text null, "fulfillment_id" text null, "due_at" timestamptz null, "remind_at" timestamptz null, "paid_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "ended_at" timestamptz null, "cancelled_by" text null, "cancel_reason" text null, "version" integer not null default 1, "raw_goods" jsonb not null, "raw_shipping" jsonb not null, "raw_discount" jsonb not null, "raw_total" jsonb not null, "raw_order_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_deleted_at" ON "shop_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_order_id_pesantren_id_unique" ON "shop_order" ("order_id", "pesantren_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_number_unique" ON "shop_order" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_courier_tracking_number_unique" ON "shop_order" ("courier", "tracking_number") WHERE tracking_number IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_pesantren_id_state" ON "shop_order" ("pesantren_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_state_due_at" ON "shop_order" ("state", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_remind_at" ON "shop_order" ("remind_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_customer_id" ON "shop_order" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_order_event" ("id" text not null, "shop_order_id" text not null, "action" text not null, "from_state" text check ("from_state" in ('waiting_payment', 'to_process', 'processing', 'shipped', 'delivered', 'completed', 'cancelled', 'return_requested', 'returning', 'returned')) null, "to_state" text check ("to_state" in ('waiting_payment', 'to_process', 'processing', 'shipped', 'delivered', 'completed', 'cancelled', 'return_requested', 'returning', 'returned')) not null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "reason" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_event_shop_order_id" ON "shop_order_event" ("shop_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_event_deleted_at" ON "shop_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_event_shop_order_id_at" ON "shop_order_event" ("shop_order_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_order_line" ("id" text not null, "shop_order_id" text not null, "line_item_id" text not null, "product_id" text null, "variant_id" text null, "title" text not null, "variant_title" text null, "thumbnail" text null, "quantity" integer not null, "unit_price" numeric not null, "amount" numeric not null, "discount" numeric not null, "raw_unit_price" jsonb not null, "raw_amount" jsonb not null, "raw_discount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_line_shop_order_id" ON "shop_order_line" ("shop_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_order_line_deleted_at" ON "shop_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_line_line_item_id_unique" ON "shop_order_line" ("line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "shop_order_event" add constraint "shop_order_event_shop_order_id_foreign" foreign key ("shop_order_id") references "shop_order" ("id") on update cascade;`);
    this.addSql(`alter table if exists "shop_order_line" add constraint "shop_order_line_shop_order_id_foreign" foreign key ("shop_order_id") references "shop_order" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shop_order_event" drop constraint if exists "shop_order_event_shop_order_id_foreign";`);
    this.addSql(`alter table if exists "shop_order_line" drop constraint if exists "shop_order_line_shop_order_id_foreign";`);

    this.addSql(`drop table if exists "order_deadline" cascade;`);

    this.addSql(`drop table if exists "public_holiday" cascade;`);

    this.addSql(`drop table if exists "shop_order" cascade;`);

    this.addSql(`drop table if exists "shop_order_event" cascade;`);

    this.addSql(`drop table if exists "shop_order_line" cascade;`);
  }

}
