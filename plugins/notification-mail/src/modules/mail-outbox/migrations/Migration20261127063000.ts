import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127063000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_kept_mail_resource_id_created_at" ON "kept_mail" ("resource_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_kept_mail_resource_id_created_at";`);
  }

}
