"use server"

import { z } from "zod"
import { preferAddress } from "@/data/customer"
import { idField } from "@/lib/fields"
import { formAction } from "@/lib/form-action"

/** Makes an address the one that checkout starts with. */
export const makeDefaultAddress = formAction(
  z.object({ address_id: idField }),
  async ({ input }) => {
    await preferAddress(input.address_id)
    return { back: "/akun/alamat" }
  }
)
