import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126123000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "break" drop constraint if exists "break_kind_subject_unique";`);
    this.addSql(`create table if not exists "break" ("id" text not null, "kind" text check ("kind" in ('order_without_cart', 'cart_without_order', 'order_without_payment', 'order_without_reservation', 'order_without_parts', 'cancelled_holds_stock', 'reservation_without_order', 'reserved_differs', 'capture_without_order', 'capture_unbooked', 'gateway_event_failed', 'late_money_open', 'statement_row_unmatched', 'listing_without_product', 'checkout_unfinished')) not null, "subject" text not null, "order_id" text null, "cart_id" text null, "facts" jsonb not null default '{}', "state" text check ("state" in ('open', 'repairing', 'repaired', 'given_to_officer', 'closed')) not null default 'open', "found_at" timestamptz not null, "seen_at" timestamptz not null, "attempts" integer not null default 0, "tried" text null, "result" text null, "ended_at" timestamptz null, "closed_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "break_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_break_deleted_at" ON "break" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_break_kind_subject_unique" ON "break" ("kind", "subject") WHERE state IN ('open', 'repairing', 'given_to_officer') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_break_state_found_at" ON "break" ("state", "found_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_break_order_id" ON "break" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "break" cascade;`);
  }

}
