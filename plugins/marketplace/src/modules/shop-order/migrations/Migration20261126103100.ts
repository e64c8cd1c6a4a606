import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Money adds up and stays as it was, whatever the code above it does. */
const MONEY = `CREATE OR REPLACE FUNCTION check_shop_order_shares() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.deleted_at IS NOT NULL THEN RETURN NULL; END IF;
    IF (SELECT coalesce(sum(total), 0) FROM shop_order
        WHERE order_id = NEW.order_id AND deleted_at IS NULL)
       <> NEW.order_total THEN
      RAISE EXCEPTION 'shares of order % do not sum to what is paid', NEW.order_id
        USING ERRCODE = 'check_violation';
    END IF;
    IF (SELECT coalesce(sum(amount), 0) FROM shop_order_line
        WHERE shop_order_id = NEW.id AND deleted_at IS NULL) <> NEW.goods THEN
      RAISE EXCEPTION 'lines of shop order % do not sum to its goods', NEW.id
        USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;`

const KEEP = `CREATE OR REPLACE FUNCTION keep_shop_order_money() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF (NEW.order_id, NEW.pesantren_id, NEW.goods, NEW.shipping, NEW.discount,
        NEW.total, NEW.order_total)
       IS DISTINCT FROM
       (OLD.order_id, OLD.pesantren_id, OLD.goods, OLD.shipping, OLD.discount,
        OLD.total, OLD.order_total) THEN
      RAISE EXCEPTION 'the money of a shop order never changes'
        USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;`

const APPEND = `CREATE OR REPLACE FUNCTION refuse_shop_order_event_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'shop_order_event is append-only'
      USING ERRCODE = 'insufficient_privilege';
  END $$;`

/**
 * What a model cannot say: shares that sum (looked at when a transaction ends,
 * so that parts can be written one by one), money that stays, and a timeline
 * that only grows.
 */
export class Migration20261126103100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "shop_order" ADD CONSTRAINT "shop_order_money_check"
      CHECK (goods >= 0 AND shipping >= 0 AND discount >= 0 AND total >= 0
        AND total = goods + shipping - discount
        AND goods = trunc(goods) AND shipping = trunc(shipping)
        AND discount = trunc(discount));`)
    this.addSql(`ALTER TABLE "shop_order" ADD CONSTRAINT "shop_order_tracking_check"
      CHECK (tracking_number IS NULL
        OR (courier IS NOT NULL AND tracking_number ~ '^[A-Z0-9-]{6,30}$'));`)
    this.addSql(`ALTER TABLE "shop_order_line" ADD CONSTRAINT "shop_order_line_money_check"
      CHECK (quantity > 0 AND amount >= 0 AND discount >= 0
        AND discount <= amount AND amount = trunc(amount)
        AND discount = trunc(discount));`)
    this.addSql(MONEY)
    this.addSql(`CREATE CONSTRAINT TRIGGER "TRG_shop_order_shares"
      AFTER INSERT OR UPDATE ON "shop_order" DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION check_shop_order_shares();`)
    this.addSql(KEEP)
    this.addSql(`CREATE TRIGGER "TRG_shop_order_money" BEFORE UPDATE
      ON "shop_order" FOR EACH ROW EXECUTE FUNCTION keep_shop_order_money();`)
    this.addSql(APPEND)
    this.addSql(`CREATE TRIGGER "TRG_shop_order_event_rows" BEFORE UPDATE OR DELETE
      ON "shop_order_event" FOR EACH ROW EXECUTE FUNCTION refuse_shop_order_event_change();`)
    this.addSql(`CREATE TRIGGER "TRG_shop_order_event_table" BEFORE TRUNCATE
      ON "shop_order_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_shop_order_event_change();`)
  }

  override async down(): Promise<void> {
    for (const [table, trigger] of [
      ["shop_order_event", "TRG_shop_order_event_table"],
      ["shop_order_event", "TRG_shop_order_event_rows"],
      ["shop_order", "TRG_shop_order_money"],
      ["shop_order", "TRG_shop_order_shares"],
    ])
      this.addSql(`DROP TRIGGER IF EXISTS "${trigger}" ON "${table}";`)
    for (const name of [
      "refuse_shop_order_event_change",
      "keep_shop_order_money",
      "check_shop_order_shares",
    ])
      this.addSql(`DROP FUNCTION IF EXISTS ${name}();`)
    for (const [table, check] of [
      ["shop_order_line", "shop_order_line_money_check"],
      ["shop_order", "shop_order_tracking_check"],
      ["shop_order", "shop_order_money_check"],
    ])
      this.addSql(
        `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS "${check}";`
      )
  }
}
