"use server"

import { z } from "zod"
import { updateProfile } from "@/data/customer"
import { nameField, phoneField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"
import { renameSession } from "@/lib/session"

/** Changes the customer's name and phone. */
export const changeProfile = formAction(
  z.object({ name: nameField, phone: phoneField }),
  async ({ input }) => {
    await updateProfile(input)
    await renameSession(input.name)
    return { done: "saved" }
  }
)
