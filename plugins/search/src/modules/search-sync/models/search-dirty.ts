import { model } from "@medusajs/framework/utils"

/**
 * Something whose present state the index does not show yet. Written when it
 * changes (one row for each thing and engine, however often), leased by one worker for the
 * time of its work, whether it changes again meanwhile or not, removed when the
 * index has it; kept with `dead_at` when it failed too often. Reads never lock it.
 */
export const SearchDirty = model
  .define("search_dirty", {
    id: model.id({ prefix: "sdirty" }).primaryKey(),
    /** See `DirtyKind`. */
    kind: model.text(),
    /** Id of the thing. */
    ref: model.text(),
    /** Who has not seen it yet; see `DirtyEngine`. */
    engine: model.text().default("all"),
    /** New with every change: work on an older one does not remove the row. */
    mark: model.text(),
    /** The gravest change since the last work; see `DirtyReason`. */
    reason: model.text(),
    /** Lower comes first; see `DirtyPriority`. */
    priority: model.number().default(0),
    attempts: model.number().default(0),
    /** Not worked on before: the pause after a fault. */
    next_at: model.dateTime(),
    /** Until then it has its worker, and no other takes it. */
    leased_until: model.dateTime().nullable(),
    /** Work on it began and was not seen to end well. */
    is_begun: model.boolean().default(false),
    dead_at: model.dateTime().nullable(),
    error: model.text().nullable(),
  })
  .indexes([
    { on: ["kind", "ref", "engine"], unique: true },
    {
      on: ["priority", "next_at"],
      where: "dead_at is null and deleted_at is null",
    },
  ])
