"use server"

import { z } from "zod"
import { becomeSeller, logInSeller, openLogin } from "@/data/seller/auth"
import { acceptInvitation } from "@/data/seller/invitation"
import { emailField, nameField, phoneField } from "@/lib/fields"
import { errorsOf } from "@/lib/form-action"
import { newPasswordField, passwordField } from "@/lib/password"
import { sellerAction } from "@/lib/seller-action"
import { sellerPath } from "@/lib/seller-path"
import { startSellerSession } from "@/lib/seller-session"

const Register = z.object({
  name: nameField,
  email: emailField,
  phone: phoneField,
  password: passwordField,
  adult: z.string({ error: "adult_missing" }),
  /** The secret of an invitation to take at once. */
  undangan: z.string().optional(),
  lanjut: z.string().optional(),
})

const NewPassword = z.object({ password: newPasswordField })

/**
 * Makes a seller and logs in: with the login the person has already, as a
 * buyer, when the password is right; else with a new one. For an address that
 * cannot be registered the answer is the same, whatever the reason.
 */
export const registerSeller = sellerAction(Register, async ({ input }) => {
  const { email, password, undangan: secret } = input
  let login = await logInSeller(input)
  if (!login) {
    if (password.toLowerCase() === email)
      return { errors: { password: "password_guessable" } }
    const rules = NewPassword.safeParse({ password })
    if (!rules.success) return { errors: errorsOf(rules.error) }
    login = await openLogin(input)
  }
  if (!login)
    return { alerts: [{ key: "not_registered", next: "sellerLogin" }] }
  const shopId = secret
    ? await acceptInvitation(login, { ...input, secret })
    : undefined
  if (!secret) await becomeSeller(login, input)
  // The first token does not name the seller yet.
  await startSellerSession((await logInSeller(input)) ?? login, shopId)
  return { go: secret ? "/penjual?baru=anggota" : sellerPath(input.lanjut) }
})
