import { z } from "@medusajs/framework/zod"

/** A refusal that has words for people; anything else is our own fault. */
const Spoken = z.object({
  code: z.string(),
  messages: z.object({ id: z.string(), en: z.string() }),
})
export type SpokenFault = z.output<typeof Spoken>

/** What refused to run; null when it went well. Throws what is no refusal. */
export async function faultOf(
  run: () => Promise<unknown>
): Promise<SpokenFault | null> {
  try {
    await run()
    return null
  } catch (error) {
    const spoken = Spoken.safeParse(error)
    if (!spoken.success) throw error
    return spoken.data
  }
}
