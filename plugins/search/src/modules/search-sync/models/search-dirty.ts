import { model } from "@medusajs/framework/utils"

/**
 * Something whose present state the index does not show yet. Written when it
 * changes (one row for each thing and engine, however often), leased by a worker for the
 * time of its work, removed when the index has it; kept with `dead_at` when it
 * failed too often. Reads never lock it.
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
    /** Not worked on before: the lease while worked on, the pause after a fault. */
    next_at: model.dateTime(),
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
