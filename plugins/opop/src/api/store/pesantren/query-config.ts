/** Every column of a pesantren that leaves by the store API, and no other. */
export const PUBLIC_PESANTREN_FIELDS = [
  "id",
  "slug",
  "name",
  "aliases",
  "founded_year",
  "kind",
  "caretaker_name",
  "province_code",
  "regency_code",
  "district_code",
  "latitude",
  "longitude",
  "image",
  "opop_badge",
  "award",
  "certificates",
  "is_demo",
] as const

/** Of its shop, as seen from a product; such a shop is always approved. */
export const PUBLIC_SHOP_FIELDS = [
  "id",
  "name",
  "state",
  "story",
  "story_en",
  "banner",
] as const
