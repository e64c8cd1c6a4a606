import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const keep = (columns: string[]) => {
  const of = (row: string) => columns.map((name) => `${row}.${name}`).join(", ")
  return `CREATE OR REPLACE FUNCTION keep_shop_order_money() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF (${of("NEW")}) IS DISTINCT FROM (${of("OLD")}) THEN
      RAISE EXCEPTION 'the money of a shop order never changes'
        USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;`
}

const BEFORE = [
  ...["order_id", "pesantren_id", "goods", "shipping", "discount"],
  ...["total", "order_total", "insurance"],
]

/** Written by hand: the fee is a part of the delivery, and stays as it was. */
export class Migration20261127052618 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "shop_order" ADD CONSTRAINT "shop_order_cod_fee_check"
      CHECK (cod_fee >= 0 AND insurance + cod_fee <= shipping
        AND cod_fee = trunc(cod_fee));`)
    this.addSql(keep([...BEFORE, "cod_fee"]))
  }

  override async down(): Promise<void> {
    this.addSql(keep(BEFORE))
    this.addSql(
      `ALTER TABLE IF EXISTS "shop_order" DROP CONSTRAINT IF EXISTS "shop_order_cod_fee_check";`
    )
  }
}
