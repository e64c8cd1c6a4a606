import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126013812 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_visit_district_code";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_district_code_visited_at" ON "visit" ("district_code", "visited_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_visit_district_code_visited_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_district_code" ON "visit" ("district_code") WHERE deleted_at IS NULL;`);
  }

}
