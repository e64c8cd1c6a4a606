import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const User = z.object({
  email: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
})

/** An administrator as the log names one: the name, else the address; null when gone. */
export async function loadAdminName(
  scope: MedusaContainer,
  userId: string
): Promise<string | null> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["email", "first_name", "last_name"],
    filters: { id: userId },
  })
  const [user] = z.array(User).parse(data)
  if (!user) return null
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ")
  return name || user.email
}
