import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126181731 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "courier_booking" drop constraint if exists "courier_booking_status_check";`);
    this.addSql(`alter table if exists "courier_booking" alter column "external_id" drop not null;`);
    this.addSql(`alter table if exists "courier_booking" alter column "status" set default 'asked';`);
    this.addSql(`alter table if exists "courier_booking" add constraint "courier_booking_status_check" check ("status" in ('asked', 'booked', 'pickup_underway', 'in_transit', 'out_for_delivery', 'on_hold', 'delivered', 'return_underway', 'returned', 'lost', 'cancelled'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "courier_booking" where "external_id" is null;`);
    this.addSql(`alter table if exists "courier_booking" drop constraint if exists "courier_booking_status_check";`);
    this.addSql(`alter table if exists "courier_booking" alter column "external_id" set not null;`);
    this.addSql(`alter table if exists "courier_booking" alter column "status" set default 'booked';`);
    this.addSql(`alter table if exists "courier_booking" add constraint "courier_booking_status_check" check ("status" in ('booked', 'pickup_underway', 'in_transit', 'out_for_delivery', 'on_hold', 'delivered', 'return_underway', 'returned', 'lost', 'cancelled'));`);
  }

}
