import { z } from "@medusajs/framework/zod"

export const MakerBody = z
  .object({ pesantren_id: z.string().min(1).max(64) })
  .strict()

export type MakerBody = z.infer<typeof MakerBody>
