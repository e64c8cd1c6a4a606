import { z } from "zod"
import { RANGES } from "@/lib/listing-form"
import { LISTING_STATES } from "@/lib/listing-states"
import { PackedSize } from "@/lib/packed-size"
import { JudgedRequirement, Paper, Requirement } from "./papers"

const Named = z.object({
  handle: z.string(),
  name: z.string(),
  name_en: z.string(),
})

export const ListingRow = z.object({
  id: z.string(),
  state: z.enum(LISTING_STATES),
  name: z.string(),
  thumbnail: z.string().nullable(),
  category: Named.nullable(),
  reason: z.string().nullable(),
  updated_at: z.string(),
  open_items: z.number(),
  pending_changes: z.number(),
  price_min: z.number().nullable(),
  price_max: z.number().nullable(),
  stock: z.number().nullable(),
  variants: z.number(),
  on_sale: z.boolean(),
})

/** A product in the list of a shop. */
export type ListingRow = z.output<typeof ListingRow>

const Photo = z.object({ id: z.string(), url: z.string() })
export type Photo = z.output<typeof Photo>

const Variant = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  price: z.number().nullable(),
  stock: z.number().nullable(),
  weight_grams: z.number().nullable(),
})

const Content = z.object({
  name: z.string(),
  category: z.string().nullable(),
  description: z.string(),
  photos: z.array(Photo),
  option: z.string().nullable(),
  variants: z.array(Variant),
  weight_grams: z.number().nullable(),
  packed_size: PackedSize.nullable(),
  lead_days: z.number().nullable(),
  range: z.enum(RANGES).nullable(),
  attributes: z.record(z.string(), z.string()),
})

const Item = z.object({
  id: z.string(),
  path: z.string(),
  reason: z.string(),
  state: z.enum(["open", "answered", "accepted"]),
  before: z.unknown(),
  now: z.unknown(),
  is_changed: z.boolean(),
  answer: z.string().nullable(),
})

const Change = z.object({
  id: z.string(),
  field: z.string(),
  state: z.enum(["pending", "accepted", "refused", "withdrawn"]),
  reason: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  is_stale: z.boolean(),
  created_at: z.string(),
  decided_at: z.string().nullable(),
})

export const Listing = z.object({
  id: z.string(),
  state: z.enum(LISTING_STATES),
  version: z.number(),
  name: z.string(),
  category: Named.nullable(),
  product: z
    .object({ id: z.string(), handle: z.string(), status: z.string() })
    .nullable(),
  on_sale: z.boolean(),
  content: Content,
  live: Content.nullable(),
  missing: z.array(
    z.object({ path: z.string(), code: z.string(), message: z.string() })
  ),
  papers: z.array(Paper),
  paper_rules: z.array(JudgedRequirement),
  items: z.array(Item),
  changes: z.array(Change),
  reason: z.string().nullable(),
  submitted_at: z.string().nullable(),
  first_published_at: z.string().nullable(),
  timeline: z.array(
    z.object({
      action: z.string(),
      at: z.string(),
      reason: z.string().nullable(),
      by: z.string(),
    })
  ),
  can: z.array(z.string()),
})

/** A product with its approval, as its shop sees it. */
export type Listing = z.output<typeof Listing>

export const CategoryRule = Named.extend({
  parent: Named.nullable(),
  default_grams: z.number().nullable(),
  default_range: z.enum(RANGES).nullable(),
  keeps_days: z.number().nullable(),
  max_lead_days: z.number(),
  attributes: z.array(
    z.object({
      key: z.string(),
      is_required: z.boolean(),
      max_length: z.number(),
    })
  ),
  papers: z.array(Requirement),
})

/** What a category asks of its goods, and what it proposes for them. */
export type CategoryRule = z.output<typeof CategoryRule>
