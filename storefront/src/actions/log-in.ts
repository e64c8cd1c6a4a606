"use server"

import { z } from "zod"
import { logIn } from "@/data/auth"
import { customerOf } from "@/data/customer"
import { adoptCart } from "@/data/merge-carts"
import { emailField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { passwordField } from "@/lib/password"
import { returnPath } from "@/lib/return-path"
import { cartIdOfVisitor, startSession } from "@/lib/session"

const LogIn = z.object({
  email: emailField,
  password: passwordField,
  lanjut: z.string().optional(),
})

/**
 * Opens a session and takes the browser's cart along. A wrong pair says so
 * without telling which half was wrong.
 */
export const logInBuyer = formAction(LogIn, async ({ input }) => {
  const token = await logIn(input)
  if (!token) return { alerts: [{ key: "wrong_pair", next: "forgot" }] }
  const customer = await customerOf(token)
  // The login of somebody who sells, or of an officer, and no buyer's yet.
  if (!customer) return { go: "/daftar" }
  await startSession(token, customer.name)
  await adoptCart(token, await cartIdOfVisitor())
  return { go: returnPath(input.lanjut) }
})
