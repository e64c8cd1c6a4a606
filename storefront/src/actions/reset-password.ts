"use server"

import { z } from "zod"
import { logIn, resetPassword } from "@/data/auth"
import { customerOf } from "@/data/customer"
import { adoptCart } from "@/data/merge-carts"
import { emailField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { loginHome } from "@/lib/login-home"
import { newPasswordField } from "@/lib/password"
import { cartIdOfVisitor, startSession } from "@/lib/session"

const Reset = z.object({
  token: z.string().min(1, "invalid"),
  email: emailField,
  password: newPasswordField,
})

/** Sets a new password by the link of the mail, and logs a buyer in with it. */
export const setNewPassword = formAction(Reset, async ({ input }) => {
  const isSet = await resetPassword(input.token, input.password)
  if (!isSet) return { alerts: [{ key: "reset_link_worn", next: "forgot" }] }
  const token = await logIn(input)
  if (!token) return { go: "/masuk" }
  const customer = await customerOf(token)
  // Sellers and officers set their password here too, and log in at their door.
  if (!customer) return { go: loginHome(token) }
  await startSession(token, customer.name)
  await adoptCart(token, await cartIdOfVisitor())
  return { go: "/akun" }
})
