"use server"

import { z } from "zod"
import { saveProfile } from "@/data/seller/profile"
import { optionalText } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

/** Forms send lines with two characters, which would count twice. */
const lines = z
  .string({ error: "story_missing" })
  .transform((raw) => raw.replace(/\r\n?/g, "\n").trim())

const Profile = z.object({
  version: z.string().max(40),
  name: optionalText(120),
  story: lines.pipe(z.string().min(1, "story_missing").max(5000, "too_long")),
  story_en: lines.pipe(z.string().max(5000, "too_long")),
})

/** Changes the name and the story of the shop; buyers see it at once. */
export const saveShopProfile = sellerAction(
  Profile,
  async ({ input: { version, name, story, story_en } }) => {
    await saveProfile({
      ...{ version, story },
      name: name || null,
      story_en: story_en || null,
    })
    return { back: "/penjual/profil", done: "profile_saved" }
  }
)
