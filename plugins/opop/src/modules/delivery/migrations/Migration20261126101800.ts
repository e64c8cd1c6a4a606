import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What no row may say, whoever writes it. */
export class Migration20261126101800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "own_delivery_area" add constraint "own_delivery_area_price_check" check ("price" >= 0 and "price" = trunc("price"));`
    )
    this.addSql(
      `alter table "own_delivery_area" add constraint "own_delivery_area_code_check" check ("area_code" ~ '^[0-9]{2}[.][0-9]{2}([.][0-9]{2})?$');`
    )
    this.addSql(
      `alter table "shop_delivery" add constraint "shop_delivery_own_days_check" check ("own_days" between 1 and 14);`
    )
    this.addSql(
      `alter table "shop_delivery" add constraint "shop_delivery_pickup_check" check (not "is_pickup_offered" or (cardinality("pickup_days") > 0 and "pickup_from" is not null and "pickup_until" is not null));`
    )
  }

  override async down(): Promise<void> {
    for (const [table, name] of [
      ["own_delivery_area", "own_delivery_area_price_check"],
      ["own_delivery_area", "own_delivery_area_code_check"],
      ["shop_delivery", "shop_delivery_own_days_check"],
      ["shop_delivery", "shop_delivery_pickup_check"],
    ])
      this.addSql(
        `alter table if exists "${table}" drop constraint if exists "${name}";`
      )
  }
}
