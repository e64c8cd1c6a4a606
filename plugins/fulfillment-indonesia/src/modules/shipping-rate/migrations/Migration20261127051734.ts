import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Written by hand: what no row may say. */
export class Migration20261127051734 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "insurance_rate" ADD CONSTRAINT "insurance_rate_figures"
      CHECK ("goods_above" >= 0 AND "rate_bp" BETWEEN 0 AND 10000 AND "fixed_fee" >= 0);`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE IF EXISTS "insurance_rate" DROP CONSTRAINT IF EXISTS "insurance_rate_figures";`
    )
  }
}
