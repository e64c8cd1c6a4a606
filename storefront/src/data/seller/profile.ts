import "server-only"
import { z } from "zod"
import type { Upload } from "@/lib/form-file"
import { api } from "../client"
import { asShop } from "./call"

const Register = z.object({
  name: z.string(),
  /** Picture of the place, shown while the shop has no banner. */
  image: z.string().nullable(),
  caretaker_name: z.string().nullable(),
  foundation_name: z.string().nullable(),
  cooperative_name: z.string().nullable(),
  /** Kecamatan, kabupaten and province. */
  place: z.string(),
  street: z.string().nullable(),
  hamlet: z.string().nullable(),
  rt_rw: z.string().nullable(),
  postal_code: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_duty: z.string().nullable(),
  /** Masked. */
  contact_phone: z.string().nullable(),
})

const Profile = z.object({
  /** Changes with every change; what is saved names what was read. */
  version: z.string(),
  name: z.string().nullable(),
  story: z.string().nullable(),
  story_en: z.string().nullable(),
  banner: z.string().nullable(),
  register: Register,
})

/** How a shop presents itself, and what the office keeps beside it. */
export type ShopProfile = z.output<typeof Profile>

const One = z.object({ profile: Profile })
const PATH = "/seller/shop-profile"
const BANNER = `${PATH}/banner`
const UPLOAD_MS = 60_000

/** The profile of the shop; its owners may read it. Throws ApiError. */
export const getProfile = async (): Promise<ShopProfile> =>
  (await api.get(One, PATH, await asShop())).profile

/** Changes the texts at once. Throws ApiError, `changed_meanwhile`. */
export const saveProfile = async (
  body: Readonly<{
    version: string
    name: string | null
    story: string
    story_en: string | null
  }>
): Promise<void> => {
  await api.post(One, PATH, body, await asShop())
}

/** Puts a picture on top of the shop's page. Throws ApiError. */
export const addBanner = async (upload: Upload): Promise<void> => {
  await api.post(One, BANNER, upload, await asShop({ timeoutMs: UPLOAD_MS }))
}

/** Takes that picture away. Throws ApiError. */
export const removeBanner = async (): Promise<void> => {
  await api.delete(One, BANNER, await asShop())
}
