import { model } from "@medusajs/framework/utils"

/**
 * Who set which rule of paying, when and why. Append-only: triggers of the
 * database refuse every change and removal, whoever asks.
 */
export const PaymentRuleChange = model
  .define("payment_rule_change", {
    id: model.id({ prefix: "prch" }).primaryKey(),
    /** `payment_method_setting`, `cod_rule`, `payment_setting` or `cod_seller`. */
    entity: model.text(),
    entity_id: model.text(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["entity", "entity_id"] }, { on: ["created_at"] }])
