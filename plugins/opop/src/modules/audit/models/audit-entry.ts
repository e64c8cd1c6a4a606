import { model } from "@medusajs/framework/utils"

/**
 * Who did what to which row, when, why and from where. Append-only: triggers of
 * the database refuse every change and removal, whoever asks.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    /** What was done, as `application.approved`. */
    action: model.text(),
    entity: model.text(),
    entity_id: model.text(),
    /** The case it belongs to, where that is another row. */
    case_id: model.text().nullable(),
    pesantren_id: model.text().nullable(),
    /** Kecamatan (or wider) of the row: whose officers may read the entry. */
    area_code: model.text().nullable(),
    reason: model.text().nullable(),
    /** Only the fields that changed; secrets and numbers of persons masked. */
    before: model.json().nullable(),
    after: model.json().nullable(),
    ip: model.text().nullable(),
    request_id: model.text().nullable(),
  })
  .indexes([
    { on: ["entity", "entity_id"] },
    { on: ["case_id"] },
    { on: ["pesantren_id"] },
    { on: ["actor_id"] },
    { on: ["area_code", "created_at"] },
  ])
