"use server"

import { z } from "zod"
import { requestReset } from "@/data/auth"
import { emailField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"

/** Has a reset link sent; says the same whether or not the address is known. */
export const requestPasswordReset = formAction(
  z.object({ email: emailField }),
  async ({ input, locale }) => {
    await requestReset(input.email, locale)
    return { done: "reset_sent" }
  }
)
