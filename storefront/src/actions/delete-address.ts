"use server"

import { z } from "zod"
import { deleteAddress } from "@/data/customer"
import { idField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"

/** Deletes an address of the customer. Safe to repeat. */
export const removeAddress = formAction(
  z.object({ address_id: idField }),
  async ({ input }) => {
    await deleteAddress(input.address_id)
    return { back: "/akun/alamat" }
  }
)
