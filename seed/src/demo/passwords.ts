import { z } from "@medusajs/framework/zod"

/** Roles that can log in somewhere today; officers and sellers get theirs with their panels. */
export const ROLES = ["admin", "buyer"] as const
export type Role = (typeof ROLES)[number]

/** The environment's DEMO_PASSWORDS: JSON of role to password, new for each installation. */
const Passwords = z.object({
  admin: z.string().min(12),
  buyer: z.string().min(12),
})

export type DemoPasswords = z.output<typeof Passwords>

/** Null when none are given: then no demo account is made. Throws when they cannot be read. */
export function readPasswords(text: string | undefined): DemoPasswords | null {
  return text ? Passwords.parse(JSON.parse(text)) : null
}

export const demoEmail = (role: Role): string => `${role}@pasarsantri.test`
