"use server"

import { z } from "zod"
import { register } from "@/data/auth"
import { adoptCart } from "@/data/merge-carts"
import { emailField, nameField, phoneField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { newPasswordField } from "@/lib/password"
import { returnPath } from "@/lib/return-path"
import { cartIdOfVisitor, startSession } from "@/lib/session"

const Register = z.object({
  name: nameField,
  email: emailField,
  phone: phoneField,
  password: newPasswordField,
  adult: z.string({ error: "adult_missing" }),
  lanjut: z.string().optional(),
})

/**
 * Makes an account and logs in. For an address that cannot be registered the
 * answer is the same, whatever the reason.
 */
export const registerBuyer = formAction(Register, async ({ input, locale }) => {
  if (input.password.toLowerCase() === input.email)
    return { errors: { password: "password_guessable" } }
  const token = await register({ ...input, locale })
  if (!token) return { alerts: [{ key: "not_registered", next: "login" }] }
  await startSession(token, input.name)
  await adoptCart(token, await cartIdOfVisitor())
  return { go: returnPath(input.lanjut) }
})
