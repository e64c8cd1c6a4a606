import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126213000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "break" drop constraint if exists "break_kind_check";`);
    this.addSql(`alter table if exists "break" add constraint "break_kind_check" check ("kind" in ('order_without_cart', 'cart_without_order', 'order_without_payment', 'shipping_half_made', 'order_without_reservation', 'order_without_parts', 'cancelled_holds_stock', 'reservation_without_order', 'reserved_differs', 'capture_without_order', 'capture_unbooked', 'cancelled_holds_money', 'gateway_event_failed', 'late_money_open', 'statement_row_unmatched', 'listing_without_product', 'checkout_unfinished', 'parcel_astray', 'booking_stands'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "break" where "kind" = 'booking_stands';`);
    this.addSql(`alter table if exists "break" drop constraint if exists "break_kind_check";`);
    this.addSql(`alter table if exists "break" add constraint "break_kind_check" check ("kind" in ('order_without_cart', 'cart_without_order', 'order_without_payment', 'shipping_half_made', 'order_without_reservation', 'order_without_parts', 'cancelled_holds_stock', 'reservation_without_order', 'reserved_differs', 'capture_without_order', 'capture_unbooked', 'cancelled_holds_money', 'gateway_event_failed', 'late_money_open', 'statement_row_unmatched', 'listing_without_product', 'checkout_unfinished', 'parcel_astray'));`);
  }

}
