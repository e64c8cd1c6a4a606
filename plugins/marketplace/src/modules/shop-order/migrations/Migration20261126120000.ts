import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126120000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_order" add column if not exists "hand_over_attempts" integer not null default 0;`);
    this.addSql(`ALTER TABLE "shop_order" ADD CONSTRAINT "shop_order_hand_over_check" CHECK (hand_over_attempts >= 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "shop_order" DROP CONSTRAINT IF EXISTS "shop_order_hand_over_check";`);
    this.addSql(`alter table if exists "shop_order" drop column if exists "hand_over_attempts";`);
  }

}
