import { model } from "@medusajs/framework/utils"

/** Sessions of a login that began before this are over: its password changed. */
export const SessionFloor = model.define("session_floor", {
  /** The auth identity. */
  id: model.text().primaryKey(),
  valid_from: model.dateTime(),
})
