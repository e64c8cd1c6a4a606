import { z } from "@medusajs/framework/zod"

const name = z.string().trim().min(2).max(120)

export const FundAccountBody = z.strictObject({
  bank: name,
  number: z
    .string()
    .transform((text) => text.replace(/[\s.-]/g, ""))
    .pipe(z.string().regex(/^\d{6,20}$/)),
  holder: name,
  fund_holder: name,
})
export type FundAccountBody = z.infer<typeof FundAccountBody>
