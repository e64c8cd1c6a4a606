import { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../lib/parse-options"

/** What the operator sets. Who may pay so is ruled by rows (`cod_rule`). */
export const CodOptions = z
  .object({
    /** Rupiah that no rule may exceed. JNE takes goods up to Rp5 million. */
    limit: z.number().int().positive().default(5_000_000),
    /** Signs remittances; without one nothing can be captured. */
    secret: z.string().min(16).optional(),
  })
  .strict()

export type CodOptions = z.infer<typeof CodOptions>

/** Reads the options; throws an error that lists every fault. */
export const parseCodOptions = (options: unknown): CodOptions =>
  parseOptions(CodOptions, options, "the COD provider")
